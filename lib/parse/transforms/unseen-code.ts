import type { FrontMatter } from '../front-matter.ts';
import type { CodeInfo } from './code-info.ts';

/** Tells what a reader sees of code that is run: `nothing`, its `result` alone, or undefined for the code itself. The block's own word goes before the note's; raw text is not run. */
export function findUnseen(info: CodeInfo, matter: FrontMatter['data']): 'nothing' | 'result' | undefined {
  if (info.isBraced && info.name.startsWith('=')) return undefined;
  const tags = info.options['tags'] ?? '';
  if (isFalse(readOption(info, matter, 'include')) || /\bremove-cell\b/.test(tags)) return 'nothing';
  // A diagram is drawn here: its result is what a reader sees.
  if (info.name === 'mermaid') return undefined;
  return isFalse(readOption(info, matter, 'echo')) || /\bremove-input\b/.test(tags) ? 'result' : undefined;
}

/** Tells whether an option's value means no, in YAML or R. */
export function isFalse(value: string | undefined): boolean {
  return value !== undefined && /^(?:false|f)$/i.test(value);
}

function readOption({ isBraced, attributes, options }: CodeInfo, matter: FrontMatter['data'], key: string): string | undefined {
  return options[key] ?? attributes.pairs[key] ?? (isBraced ? readExecute(matter, key) : undefined);
}

function readExecute({ execute }: FrontMatter['data'], key: string): string | undefined {
  const found = typeof execute === 'object' && execute !== null ? Object.entries(execute).find(([name]) => name === key) : undefined;
  return found === undefined ? undefined : String(found[1]);
}
