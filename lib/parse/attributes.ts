import { bounds } from '../model/bounds.ts';

/** Pandoc attributes: `{#id .class key="value"}`. */
export interface Attributes {
  readonly id?: string;
  readonly classes: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
  /** Where each class (`.name`), key (`key`) and value (`key=`) begins and ends in the text. */
  readonly spans?: Readonly<Record<string, readonly [start: number, end: number]>>;
}

const token = /\s*(?:#([^\s#={}"']+)|\.([^\s.={}"']+)|([^\s#.={}"']+)=(?:"([^"]*)"|'([^']*)'|([^\s{}"']+))|(-))(?=\s|$)/gy;

/** Reads what stands between the braces of attributes, behind a colon too as MkDocs has it; undefined where it is anything else. */
export function parseAttributes(text: string): Attributes | undefined {
  const classes: string[] = [];
  const pairs: Record<string, string> = Object.create(null);
  const spans: Record<string, readonly [number, number]> = Object.create(null);
  let id: string | undefined;
  let end = 0;
  if (text.length > bounds.attributeCharacters) return undefined;
  // MkDocs and kramdown put a colon in front, which takes a place like any sign.
  token.lastIndex = text.startsWith(':') ? 1 : 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [whole, name, className, key, double, single, bare, dash] = found;
    end = found.index + whole.length;
    const start = end - whole.trimStart().length;
    if (name !== undefined) id = name;
    else if (className !== undefined) {
      classes.push(className);
      spans[`.${className}`] = [start, end];
    } else if (key !== undefined) {
      pairs[key] = double ?? single ?? bare ?? '';
      spans[key] = [start, start + key.length];
      spans[`${key}=`] = [start + key.length + 1, end];
    }
    if (dash !== undefined) classes.push('unnumbered');
  }
  if (end === 0 || text.slice(end).trim() !== '') return undefined;
  return { ...(id === undefined ? {} : { id }), classes, pairs, spans };
}

/** Reads a div's or code block's opening words: attributes in braces, or one bare class name with or without a title behind. */
export function parseBareOrBraced(text: string): Attributes | undefined {
  if (text.length > bounds.attributeCharacters) return undefined;
  const trimmed = text.trim().replace(/\s*:+$/, '');
  if (trimmed.startsWith('{') && trimmed.endsWith('}')) return parseAttributes(trimmed.slice(1, -1));
  const bare = /^([\p{L}\d_-]+)(?:\[(.*)\]|\s+(.*))?$/u.exec(trimmed);
  if (bare === null) return undefined;
  const title = bare[2] ?? bare[3];
  return { classes: [bare[1] ?? ''], pairs: title === undefined ? {} : { title } };
}
