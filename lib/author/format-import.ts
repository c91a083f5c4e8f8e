import type { ImportedFile, Loss } from '../import/imported.ts';
import { count } from '../model/count.ts';
import type { Paint } from '../terminal/colour.ts';
import { plainText } from '../terminal/plain-text.ts';

/** One imported file, as it is told. */
interface ToldImport {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  readonly images: readonly ImportedFile[];
  readonly losses: readonly Loss[];
  readonly isDry: boolean;
}

const longest = 240;

/** Tells what was written of a file, and line by line what could not be carried, with its words. */
export function formatImport({ file, name, text, images, losses, isDry }: ToldImport, paint: Paint): string {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  const size = `${count(words, 'word')}${images.length > 0 ? `, ${count(images.length, 'image')} beside it` : ''}`;
  const head = `${paint('green', isDry ? 'Would write' : 'Wrote')} ${plainText(name)} from ${plainText(file)}: ${size}\n`;
  const told =
    losses.length === 0
      ? '  Everything was carried.\n'
      : `  ${paint('yellow', `Not carried, or not as it was (${losses.length}):`)}\n${losses.map((loss) => tellLoss(loss, paint)).join('')}`;
  const next = isDry ? '' : `  Next: read it through, and see it with ${paint('bold', 'npm run dev')}.\n`;
  return `${head}${told}${next}\n`;
}

function tellLoss({ where, what, text }: Loss, paint: Paint): string {
  const words = plainText(text.replace(/\s+/g, ' ').trim());
  const shown = words.length > longest ? `${words.slice(0, longest)}… (${count(words.split(' ').length, 'word')} in all)` : words;
  return `  - ${where === '' ? '' : `${paint('dim', where)}  `}${plainText(what)}${shown === '' ? '' : `: ${shown}`}\n`;
}
