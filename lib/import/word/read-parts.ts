import type { Loss, Matter } from '../imported.ts';
import type { Archive } from './check-archive.ts';

/** What a document's properties say of it (ECMA-376, part 2, 11). */
export function readProperties(files: Archive): Matter {
  const xml = textOf(files, 'docProps/core.xml');
  const value = (name: string) => decode(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1] ?? '').trim();
  const title = value('dc:title');
  const creator = value('dc:creator');
  const summary = value('dc:description');
  const date = /^\d{4}-\d{2}-\d{2}/.exec(value('dcterms:created'))?.[0];
  return {
    ...(title === '' ? {} : { title }),
    ...(creator === '' ? {} : { authors: creator.split(/\s*[;,]\s*/) }),
    ...(summary === '' ? {} : { summary }),
    ...(date === undefined ? {} : { date }),
  };
}

/** Tells the words of parts that stand on every page of paper, and of drawings that are not read. */
export function tellUnread(files: Archive): readonly Loss[] {
  const seen = new Set<string>();
  return [...files.keys()].flatMap((name) => {
    const [, kind] = /^word\/(?:(header|footer)\d*|(?:diagrams\/data|charts\/chart)\d*)\.xml$/.exec(name) ?? [];
    if (!/^word\/(?:(?:header|footer)\d*|diagrams\/data\d*|charts\/chart\d*)\.xml$/.test(name)) return [];
    const text = wordsOf(textOf(files, name));
    if (text === '' || seen.has(text)) return [];
    seen.add(text);
    return [{ where: '', what: kind === undefined ? 'a drawing or chart' : `the page's ${kind}`, text }];
  });
}

/** Gives the words of every part of a document that has some, for the count at the end. Formulas have been taken out. */
export function wordsOfParts(files: Archive): string {
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml', 'word/comments.xml']
    .map((name) => wordsOf(textOf(files, name)).replace(/\uE000\d+\uE001/g, ' '))
    .join('\n');
}

/** Runs of one paragraph are one text; paragraphs, breaks and tabs part words. Deleted words and fields' codes are none. */
function wordsOf(xml: string): string {
  let text = '';
  for (const [, words, part] of xml.replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/g, '').matchAll(textOrBreak))
    text += part === undefined ? (words ?? '') : '\n';
  return decode(text).replace(/\s+/g, ' ').trim();
}

const textOrBreak =
  /<(?:w|a|m|c):(?:t|v)(?:\s[^>]*)?>([^<]*)<\/|(<\/(?:w|a|c):(?:p|tc|pt)>|<w:(?:br|tab|ptab|cr|noBreakHyphen|footnoteReference|endnoteReference)\b)/g;

function textOf(files: Archive, name: string): string {
  return new TextDecoder().decode(files.get(name) ?? new Uint8Array());
}

function decode(text: string): string {
  return text
    .replace(/&#(\d{1,7});/g, (_, code: string) => String.fromCodePoint(Math.min(0x10ffff, Number(code))))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
