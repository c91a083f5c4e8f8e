import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeCourse } from '../support/small-course.ts';
import { placesOf, writeFileName, writeFrontMatter, writeTopicNote } from './places.ts';
import { armVector, type Vector } from './vector.ts';

/** What became of the vectors: how many stand on pages, and how many the check has refused with an error. */
export interface AttackContent {
  readonly notes: number;
  readonly placed: number;
  readonly refused: number;
}

/** Vectors on one page: each in the company of others, so that a few hundred make a site that is built in seconds. */
const perNote = 3;

const base = '# Base\n\n## Rollback {.concept}\n\nA step back.\n';

/** Writes a content folder in which every vector stands in every place that does not stop the build. */
export function writeAttackContent(folder: string, vectors: readonly Vector[]): AttackContent {
  rmSync(folder, { recursive: true, force: true });
  for (const below of ['lectures', 'tools']) mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(join(folder, 'lectures', '0.md'), base);
  writeFileSync(join(folder, 'lectures', 'dot.png'), dot);
  writeFileSync(join(folder, 'lectures', 'drawn.svg'), drawn);
  let notes = 1;
  let placed = 0;
  let refused = 0;
  for (let first = 0; first < vectors.length; first += perNote) {
    const texts = vectors.slice(first, first + perNote).map(armedFrom(first));
    const [one = '', two = one, three = two] = texts;
    const blocks = [
      writeFrontMatter(one, String(first)),
      '![a](drawn.svg) [b](drawn.svg)',
      ...texts.flatMap((text, index) => drawnSeldom(first + index).map(({ write }) => write(text, String(first + index)))),
    ];
    const kept = keepHarmless(blocks);
    placed += kept.length;
    refused += blocks.length - kept.length;
    writeFileSync(join(folder, 'lectures', writeFileName(two, String(first))), kept.join('\n\n'));
    const topic = writeTopicNote(three, String(first));
    if (errorLines({ 'tools/attacked-tool.md': topic }, 'tools/attacked-tool.md').length > 0) refused += 1;
    else writeFileSync(join(folder, 'tools', `${first}.md`), topic);
    notes += 2;
  }
  return { notes, placed, refused };
}

/** A diagram takes a thousand times as long as a paragraph: one attack in ten is tried in those too. */
function drawnSeldom(index: number): ReturnType<typeof placesOf> {
  return placesOf(index).filter(({ name }) => index % 10 === 0 || !name.includes('diagram'));
}

function armedFrom(first: number): (vector: Vector, index: number) => string {
  return (vector, index) => armVector(vector, first + index);
}

/** Leaves out the blocks that hold an error, which would stop the build: there is no page that they could harm. */
function keepHarmless(blocks: readonly string[]): readonly string[] {
  let kept = blocks;
  for (;;) {
    const lines = errorLines({ 'lectures/attacked-note.md': kept.map(withoutDrawing).join('\n\n') }, 'lectures/attacked-note.md');
    if (lines.length === 0) return kept;
    let line = 1;
    const next = kept.filter((block) => {
      const start = line;
      line += block.split(/\r\n|[\r\n]/).length + 1;
      return !lines.some((wrong) => wrong >= start && wrong < line);
    });
    if (next.length === kept.length) throw new Error(`Cannot find the block with the error in line ${lines.join(', ')}`);
    kept = next;
  }
}

/** A diagram is never an error, and drawing it is most of the work. */
function withoutDrawing(block: string): string {
  return block.replace(/^``````mermaid/, '``````');
}

function errorLines(files: Readonly<Record<string, string>>, name: string): readonly number[] {
  const course = makeCourse({ 'lectures/0.md': base, ...files }, ['lectures/dot.png', 'lectures/drawn.svg']);
  return course.problems.filter(({ file, severity }) => file === name && severity === 'error').map(({ line }) => line);
}

/** One grey dot. */
const dot = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==', 'base64');

/** A drawing that would do everything a document may. */
const drawn =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" width="90" height="90" onload="alert(\'svg\')">' +
  '<script>alert("svg")</script><script href="https://evil.example/svg.js"/><style>@import "https://evil.example/svg.css";</style>' +
  '<image xlink:href="https://evil.example/svg.png" width="9" height="9"/><a xlink:href="javascript:alert(1)"><circle cx="4" cy="4" r="4" fill="#888"/></a>' +
  '<foreignObject width="9" height="9"><iframe xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/svg.html"></iframe></foreignObject></svg>';
