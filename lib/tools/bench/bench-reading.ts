import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNoteCache } from '../../course/note-cache.ts';
import { readNote } from '../../course/read-note.ts';
import { toFilePath } from '../../model/file-path.ts';
import { defaultTypeSet } from '../../model/types/default-types.ts';
import { parseNote } from '../../parse/parse-note.ts';
import { type Figure, timeMedian } from './figures.ts';
import { findSampleNotes, makeNotes } from './sample-notes.ts';

const count = 200;
const uncachedWanted = 150;
const cachedWanted = 3000;

/** Measures how many notes a second are read on one core: parsed, read whole, and taken from the cache. */
export function benchReading(project: string): readonly Figure[] {
  const notes = makeNotes(findSampleNotes(project), count).map((text, index) => ({
    path: toFilePath(`lectures/note-${index}.md`),
    bytes: Buffer.from(text),
    text,
  }));
  const folder = mkdtempSync(join(tmpdir(), 'flywheel-bench-'));
  const cache = openNoteCache({ folder, project, writer: 'bench' });
  const everyNote = (read: (note: (typeof notes)[number]) => void) => () => notes.forEach(read);
  const whole = everyNote(({ path, bytes }) => path !== undefined && readNote(path, bytes, defaultTypeSet));
  const kept = everyNote(({ path, bytes }) => path !== undefined && cache.read(path, bytes, defaultTypeSet));
  whole();
  kept();
  const parsing =
    count /
    (timeMedian(
      3,
      everyNote(({ text }) => parseNote(text)),
    ) /
      1000);
  const reading = count / (timeMedian(3, whole) / 1000);
  const cached = count / (timeMedian(5, kept) / 1000);
  rmSync(folder, { recursive: true, force: true });
  const size = Math.round(notes.reduce((sum, { bytes }) => sum + bytes.length, 0) / count / 100) / 10;
  const rate = (notesPerSecond: number, wanted: number) => ({
    measured: `${Math.round(notesPerSecond)} notes/s`,
    wanted: `≥ ${wanted} notes/s`,
    ratio: (notesPerSecond / wanted).toFixed(2),
  });
  return [
    { what: `parse, nothing cached (${size} kB a note)`, ...rate(parsing, uncachedWanted) },
    { what: 'parse, render and find passages, nothing cached', ...rate(reading, uncachedWanted) },
    { what: 'the same, everything cached', ...rate(cached, cachedWanted) },
  ];
}
