import { parseAttributes } from '../../parse/attributes.ts';
import type { FrontMatter } from '../../parse/front-matter.ts';
import { readCodeInfo } from '../../parse/transforms/code-info.ts';
import { findUnseen } from '../../parse/transforms/unseen-code.ts';
import type { Loss } from '../imported.ts';
import { joinLines, type SourceLine } from '../source-lines.ts';
import type { LineStep } from './line-step.ts';

/**
 * Makes plain code of blocks that Quarto, knitr and Jupyter run, and HTML of raw HTML. Options go, and are told: nothing
 * is run here. What the block or the whole source hides is told with its words, and is not carried.
 */
export function executableBlocks(source: readonly SourceLine[], matter: FrontMatter['data']): ReturnType<LineStep> {
  const lines: SourceLine[] = [];
  const losses: Loss[] = [];
  for (let at = 0; at < source.length; at++) {
    const line = source[at];
    if (line === undefined) continue;
    const opening =
      line.kind === 'fence' ? /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)(`{3,}|~{3,})[ \t]*\{([^}]*)\}[ \t]*$/.exec(line.text) : null;
    if (opening === null) {
      lines.push(line);
      continue;
    }
    const end = source.findIndex((other, index) => index > at && other.kind === 'fence');
    const stop = end < 0 ? source.length : end;
    const [, indent = '', signs = '', inside = ''] = opening;
    const block = source.slice(at + 1, stop);
    const hidden = whatIsHidden(inside, joinLines(block), matter);
    if (hidden !== undefined) {
      losses.push({ where: line.where, what: hidden, text: `{${inside}}\n${joinLines(block)}` });
      at = stop;
      continue;
    }
    const raw = /^=(\w+)/.exec(inside.trim())?.[1]?.toLowerCase();
    if (raw === 'html') {
      lines.push(
        ...block
          .filter(({ text }) => text.trim() !== '')
          .map(({ where, text }) => ({ where, text: text.trimStart(), kind: 'prose' as const })),
      );
    } else {
      const read = raw === undefined ? readInfo(inside) : { language: raw, options: '' };
      const options = block.filter(({ text }) => /^\s*(?:#|%|\/\/|--)\|/.test(text));
      const told = [read.options, ...options.map(({ text }) => text.trim())].filter((text) => text !== '');
      if (told.length > 0) losses.push({ where: line.where, what: 'options of a block that is not run here', text: told.join('\n') });
      if (raw !== undefined) losses.push({ where: line.where, what: `raw ${raw}, kept as code`, text: '' });
      lines.push({ ...line, text: `${indent}${signs}${read.language}` }, ...block.filter((other) => !options.includes(other)));
      const closing = source[stop];
      if (closing !== undefined) lines.push(closing);
    }
    at = stop;
  }
  return { lines, losses };
}

/** Code that its author hides is in no note: what reads it there would show it. */
function whatIsHidden(inside: string, value: string, matter: FrontMatter['data']): string | undefined {
  const unseen = findUnseen(readCodeInfo({ type: 'code', lang: `{${inside}}`, value }), matter);
  if (unseen === undefined) return undefined;
  return unseen === 'nothing'
    ? 'code that runs unseen and shows nothing'
    : 'code that its author hides, of which only the result is shown: save that as a picture or a table and put it here';
}

/** The words in the braces: `python`, `r, label, echo=FALSE`, `.python .numberLines startFrom="1"`. */
function readInfo(inside: string): { language: string; options: string } {
  const attributes = /^\s*[.#]/.test(inside) ? parseAttributes(inside) : undefined;
  if (attributes !== undefined) {
    const [language = '', ...classes] = attributes.classes;
    const pairs = Object.entries(attributes.pairs).map(([key, value]) => `${key}=${value}`);
    return { language, options: [...(attributes.id === undefined ? [] : [`#${attributes.id}`]), ...classes, ...pairs].join(' ') };
  }
  const [, language = '', options = ''] = /^\s*([\w+#.-]*)[\s,]*([\s\S]*)$/.exec(inside) ?? [];
  return { language, options: options.trim() };
}
