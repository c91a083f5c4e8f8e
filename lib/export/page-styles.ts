import { writeEarlyFaces } from './early-faces-script.ts';
import { namesIn, parseStyleSheet, type StyleSheet, selectRules } from './style-sheet.ts';

/** A link to a style sheet as Next writes it into a head. */
const sheetLinks = /<link rel="stylesheet" href="([^"]*)"[^>]*?\/>/g;

/**
 * Makes the step that puts into each page the rules it has use for, so that it is painted as soon as it is there. The whole sheets are
 * linked at its end: they bring what script adds to the page, and React looks for them before a move. Pages that hold the same names
 * share their text. `readSheet` gives a sheet by the address that pages have for it; a page with a sheet that is not there stays as it is.
 */
export function makePageStyler(readSheet: (address: string) => string | undefined): (html: string) => string {
  const sheets = new Map<string, StyleSheet | undefined>();
  const texts = new Map<string, string>();
  const openSheet = (address: string) => {
    if (!sheets.has(address)) {
      const css = readSheet(address);
      sheets.set(address, css === undefined ? undefined : parseStyleSheet(css, address));
    }
    return sheets.get(address);
  };
  const writeRules = (address: string, names: ReadonlySet<string>) => {
    const { needs, parts } = openSheet(address) ?? nothing;
    const key = [address, ...[...needs].filter((need) => names.has(need))].join(' ');
    const made = texts.get(key) ?? selectRules(parts, names);
    texts.set(key, made);
    return made;
  };
  return (html) => {
    const headEnd = html.indexOf('</head>');
    const bodyEnd = html.lastIndexOf('</body>');
    if (headEnd < 0 || bodyEnd < headEnd) return html;
    const head = html.slice(0, headEnd);
    const links = [...head.matchAll(sheetLinks)];
    const addresses = links.map(([, address = '']) => address);
    const opened = addresses.map(openSheet);
    const [first] = links;
    if (first === undefined || opened.includes(undefined)) return html;
    const faces = opened.map((sheet) => sheet?.faces ?? '').join('');
    const names = namesIn(withoutData(html));
    const rules = addresses.map((address) => writeRules(address, names)).join('');
    const late = links.map(([link]) => link.replace('/>', ' fetchPriority="low"/>')).join('');
    return [
      head.slice(0, first.index),
      writeEarlyFaces(faces),
      `${facesStart}${safe(faces)}</style><style>${safe(rules)}</style>`,
      head.slice(first.index).replace(sheetLinks, ''),
      html.slice(headEnd, bodyEnd),
      late,
      html.slice(bodyEnd),
    ].join('');
  };
}

const nothing: StyleSheet = { faces: '', needs: new Set(), parts: [] };

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
