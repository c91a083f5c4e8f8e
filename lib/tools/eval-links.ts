import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openContent } from '../terminal/open-content.ts';
import { type Terminal, UsageFault } from '../terminal/terminal.ts';
import { type JudgedLabel, judgeLinks, parseLabels, scoreLinks } from './bench/judge-links.ts';

/** Puts labelled sentences to the linker and prints how many links are right, how many right ones are kept, and what is missing, by cause. */
export async function evaluateLinks(args: readonly string[], terminal: Terminal): Promise<number> {
  const isAll = args.includes('--all');
  const [file, ...more] = args.filter((arg) => arg !== '--all');
  if (file === undefined || more.length > 0) throw new UsageFault('Cannot judge links: name one file of labels.');
  const judged = judgeLinks(openContent(terminal).course, parseLabels(readFileSync(resolve(terminal.folder, file), 'utf8')));
  const { precision, kept, recall } = scoreLinks(judged);
  const count = (verdict: string) => judged.filter((one) => one.verdict === verdict).length;
  terminal.out(
    `${judged.length} labelled places: ${count('kept')} linked rightly, ${count('lost')} not linked, ${count('gone')} wrong links gone, `,
  );
  terminal.out(`${count('bad')} wrong links left, ${count('moved')} whose topic has moved\n\n`);
  terminal.out(`precision    ${precision.toFixed(4)}\nright kept   ${kept.toFixed(4)}\nrecall       ${recall.toFixed(4)}\n\n`);
  for (const [cause, { gone, left }] of byCause(judged)) terminal.out(`${cause.padEnd(24)}${gone} gone, ${left} left\n`);
  for (const { label, verdict } of judged) {
    if (!isAll && verdict !== 'lost' && verdict !== 'bad') continue;
    terminal.out(`\n${verdict.padEnd(6)} ${label.words} → ${label.topic}\n       ${label.sentence}\n`);
  }
  return 0;
}

function byCause(judged: readonly JudgedLabel[]): ReadonlyMap<string, { readonly gone: number; readonly left: number }> {
  const causes = new Map<string, { gone: number; left: number }>();
  for (const { label, verdict } of judged) {
    if (verdict !== 'gone' && verdict !== 'bad') continue;
    const { gone, left } = causes.get(label.cause) ?? { gone: 0, left: 0 };
    causes.set(label.cause, verdict === 'gone' ? { gone: gone + 1, left } : { gone, left: left + 1 });
  }
  return causes;
}
