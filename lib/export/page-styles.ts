import { namesIn, parseStyleSheet, selectRules } from './style-sheet.ts';

/** A link to a style sheet as Next writes it into a head. */
const sheetLinks = /<link rel="stylesheet" href="([^"]*)"[^>]*?\/>/g;

/**
 * Makes the step that puts into each page the rules it has use for, so that it is painted as soon as it is there. The whole sheets are
 * linked at its end: they bring what script adds to the page, and React looks for them before a move. Pages that hold the same names
 * share their text. `readSheet` gives a sheet by the address that pages have for it; a page with a sheet that is not there stays as it is.
 */
export function makePageStyler(readSheet: (address: string) => string | undefined): (html: string) => string {
  const sheets = new Map<string, OpenSheet | undefined>();
  const openOnce = (address: string) => {
    if (!sheets.has(address)) sheets.set(address, openSheet(address, readSheet(address)));
    return sheets.get(address);
  };
  return (html) => {
    const headEnd = html.indexOf('</head>');
    const bodyEnd = html.lastIndexOf('</body>');
    if (headEnd < 0 || bodyEnd < headEnd) return html;
    const head = html.slice(0, headEnd);
    const links = [...head.matchAll(sheetLinks)];
    const opened = links.flatMap(([, address = '']) => openOnce(address) ?? []);
    const [first] = links;
    if (first === undefined || opened.length < links.length) return html;
    const faces = opened.map((sheet) => sheet.faces).join('');
    const names = namesIn(withoutData(html));
    const rules = opened.map(({ writeRules }) => writeRules(names)).join('');
    const late = links.map(([link]) => link.replace('/>', ' fetchPriority="low"/>')).join('');
    return [
      head.slice(0, first.index),
      `${facesStart}${safe(faces)}</style><style>${safe(rules)}</style>`,
      head.slice(first.index).replace(sheetLinks, ''),
      html.slice(headEnd, bodyEnd),
      late,
      html.slice(bodyEnd),
    ].join('');
  };
}

/** A sheet that is read once; the rules for the same names are written once. */
interface OpenSheet {
  readonly faces: string;
  readonly writeRules: (names: ReadonlySet<string>) => string;
}

function openSheet(address: string, css: string | undefined): OpenSheet | undefined {
  if (css === undefined) return undefined;
  const { faces, needs, parts } = parseStyleSheet(css, address);
  const texts = new Map<string, string>();
  const writeRules = (names: ReadonlySet<string>) => {
    const key = [...needs].filter((need) => names.has(need)).join(' ');
    const made = texts.get(key) ?? selectRules(parts, names);
    texts.set(key, made);
    return made;
  };
  return { faces, writeRules };
}

/** Gives the faces that a page names. */
export function facesIn(html: string): string {
  return html.split(facesStart)[1]?.split('</style>')[0] ?? '';
}

/** The element of the faces stands alone and is marked: script renews it where they came too late for a first page. */
const facesStart = '<style data-faces="">';

/** What Next tells React of the page comes last and holds all of it once more. */
function withoutData(html: string): string {
  const data = html.indexOf('<script>self.__next_f');
  return data < 0 ? html : html.slice(0, data);
}

/** Nothing in a sheet ends the element it stands in: in its strings, which alone could, an escaped slash is a slash. */
function safe(css: string): string {
  return css.replaceAll('</', '<\\/');
}
