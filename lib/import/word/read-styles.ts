import type { Archive } from './check-archive.ts';
import { childOf, isOn, parseXml, valueOf, type WordElement } from './parse-xml.ts';

/** What a style is in a note: a heading, code and the like; plain words; or undefined, where a note has nothing for it. */
export type StyleMeaning =
  | `Heading${1 | 2 | 3 | 4 | 5 | 6}`
  | 'Title'
  | 'Subtitle'
  | 'Quote'
  | 'Code'
  | 'Strong'
  | 'Emphasis'
  | 'Plain'
  | undefined;

/** A style of a document by its own name. */
export interface WordStyle {
  readonly name: string;
  readonly meaning: StyleMeaning;
}

/** Reads what the styles of a document mean, by their own names and properties or by those of the styles that they are based on. */
export function readStyles(files: Archive): ReadonlyMap<string, WordStyle> {
  const root = parseXml(new TextDecoder().decode(files.get('word/styles.xml') ?? new Uint8Array()));
  const found = (root?.children ?? []).filter(({ name }) => name === 'style');
  const styles = new Map(found.map((style) => [style.attributes.get('styleId') ?? '', style]));
  return new Map(
    found.map((style) => [
      style.attributes.get('styleId') ?? '',
      { name: nameOf(style), meaning: meaningOf(chainOf(style, styles), style.attributes.get('type') ?? '') },
    ]),
  );
}

/** Gives the heading of an outline's level (ECMA-376, part 1, 17.3.1.20): 0 is the highest, 9 is none. */
export function headingOf(level: number): StyleMeaning {
  if (!Number.isInteger(level) || level < 0) return undefined;
  return level > 8 ? 'Plain' : headings[Math.min(5, level)];
}

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** Tells whether all letters of a font are as wide as each other, by its name. */
export function isCodeFont(font: string | undefined): boolean {
  return (
    font !== undefined &&
    /\bmono|mono\b|courier|consolas|menlo|monaco|typewriter|cascadia|source ?code|fira ?code|inconsolata|lucida console|andale|hack\b/i.test(
      font,
    )
  );
}

function nameOf(style: WordElement): string {
  return valueOf(style, 'name') ?? style.attributes.get('styleId') ?? '';
}

const longestChain = 20;

/** A style and those that it is based on, the nearest first. */
function chainOf(style: WordElement, styles: ReadonlyMap<string, WordElement>): readonly WordElement[] {
  const chain: WordElement[] = [];
  for (let next: WordElement | undefined = style; next !== undefined && chain.length < longestChain; )
    next = styles.get(valueOf(chain[chain.push(next) - 1], 'basedOn') ?? '');
  return chain;
}

function meaningOf(chain: readonly WordElement[], type: string): StyleMeaning {
  const readOne = type === 'paragraph' ? paragraphMeaning : type === 'character' ? characterMeaning : () => 'Plain' as const;
  for (const style of chain) {
    const meaning = readOne(style);
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

const codeNames =
  /\bcode\b|code ?block|source ?(?:code|text)|\blisting\b|preformatted|verbatim|console|terminal|snippet|quell(?:code|text)|typewriter|keyboard|html sample/i;
const plainNames =
  /^(?:normal|default|standard|body|text|list|toc|index|caption|compact|first paragraph|no spacing|foot|end|header|annotation|comment|balloon|table|bibliography|author|date|abstract|definition|image|captioned|figure|hyperlink|followed|page|line number|placeholder|internet link|visited)|\bchar$|\b(?:caption|title|contents)\b/i;

function paragraphMeaning(style: WordElement): StyleMeaning {
  const name = nameOf(style);
  const level = valueOf(childOf(style, 'pPr'), 'outlineLvl');
  if (level !== undefined) return headingOf(Number(level));
  const heading = /^heading (\d)$/i.exec(name)?.[1];
  if (heading !== undefined) return headingOf(Number(heading) - 1);
  if (/^title$/i.test(name)) return 'Title';
  if (/^subtitle$/i.test(name)) return 'Subtitle';
  if (/quote|^quotations?$|^block text$/i.test(name)) return 'Quote';
  if (codeNames.test(name) && !/caption|title|char$/i.test(name)) return 'Code';
  if (isCodeFont(fontOf(style))) return 'Code';
  return plainNames.test(name) ? 'Plain' : undefined;
}

function characterMeaning(style: WordElement): StyleMeaning {
  const name = nameOf(style);
  if (codeNames.test(name) || isCodeFont(fontOf(style))) return 'Code';
  if (/^(?:intense )?strong$/i.test(name)) return 'Strong';
  if (/^(?:subtle |intense )?emphasis$/i.test(name)) return 'Emphasis';
  if (plainNames.test(name)) return 'Plain';
  const properties = childOf(style, 'rPr');
  return isOn(properties, 'b') ? 'Strong' : isOn(properties, 'i') ? 'Emphasis' : undefined;
}

function fontOf(style: WordElement): string | undefined {
  return childOf(childOf(style, 'rPr'), 'rFonts')?.attributes.get('ascii');
}
