import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Finds real lecture notes to measure with: the shared collection where it is at hand, else the course's own lectures. */
export function findSampleNotes(project: string): readonly string[] {
  const folders = [join(process.env['FLYWHEEL_SHARED'] ?? join(project, '..', 'shared'), 'notes'), join(project, 'content', 'lectures')];
  const folder = folders.find(existsSync);
  return (folder === undefined ? [] : [folder]).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
}

/** Makes `count` different notes out of the samples: each under a title of its own, with its number in the text. */
export function makeNotes(samples: readonly string[], count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length] ?? '';
    const body = sample
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace(/\]\([^)#\s]*\.(?:md|png|svg)[^)]*\)/g, ']')
      .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1')
      .replace(/ \{\.[a-z]+[^}\n]*\}$/gm, '');
    return `---\ntitle: Lecture ${index + 1} of the measure\nnumber: ${index + 1}\n---\n\nThis is note ${index + 1}.\n\n${body}\n`;
  });
}

/** Writes a content folder of `count` lectures beside the course's own topics. */
export function writeContent(folder: string, notes: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'lectures'), { recursive: true });
  notes.forEach((note, index) => {
    writeFileSync(join(folder, 'lectures', `note-${index + 1}.md`), note);
  });
}
