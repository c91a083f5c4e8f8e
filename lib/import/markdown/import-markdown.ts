import { decodeSource } from '../decode-source.ts';
import { openImageStore } from '../image-store.ts';
import type { Imported, ReadBeside, SourceFile } from '../imported.ts';
import { toSourceLines } from '../source-lines.ts';
import { carryBibliographies } from './carry-bibliographies.ts';
import { carryImages } from './carry-images.ts';
import { carryMatter } from './carry-matter.ts';
import { executableBlocks } from './executable-blocks.ts';
import { type LineStep, runSteps } from './line-step.ts';
import { marpSlides } from './marp-slides.ts';
import { mathEnvironments } from './math-environments.ts';
import { pandocInline } from './pandoc-inline.ts';
import { pandocTables } from './pandoc-tables.ts';

/** Turns Quarto, R Markdown, Pandoc Markdown and Marp slides into a note. What is Markdown already stays as it was typed. */
export function importMarkdown({ bytes }: SourceFile, readBeside: ReadBeside): Imported {
  const text = decodeSource(bytes);
  const { matter: said, data, body, losses } = carryMatter(text);
  const { matter, files: bibliographies, losses: uncited } = carryBibliographies(said, readBeside);
  const isMarp = data['marp'] === true || /^\s*<!--\s*(?:marp|theme|paginate|_?class)\s*:/im.test(body.slice(0, 2000));
  const steps: readonly LineStep[] = isMarp
    ? [marpSlides]
    : [(lines) => executableBlocks(lines, data), pandocTables, mathEnvironments, pandocInline];
  const source = toSourceLines(body);
  const carried = runSteps(source, steps);
  const store = openImageStore();
  const withImages = carryImages(carried.lines, { store, readBeside });
  return {
    matter,
    body: withImages.text,
    images: store.images,
    bibliographies,
    losses: [...losses, ...uncited, ...carried.losses, ...withImages.losses],
    sources: source,
  };
}
