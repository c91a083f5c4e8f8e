import { describe, expect, it } from 'vitest';
import { openProgress } from '../../lib/terminal/progress.ts';

function listen(isScreen: boolean, isQuiet = false) {
  const written: string[] = [];
  return { written, progress: openProgress({ error: (text) => written.push(text), isScreen }, { isQuiet }) };
}

describe('the progress of a command', () => {
  it('is one line on a screen, written over for each step and gone at the end', () => {
    const { written, progress } = listen(true);
    progress.tell('Reading notes', 1, 1200);
    progress.tell('Making pages');
    progress.end();
    progress.end();
    expect(written).toEqual(['\r\u001b[KReading notes 1 of 1,200 …', '\r\u001b[K', '\r\u001b[KMaking pages …', '\r\u001b[K']);
  });

  it('is not written for every note', () => {
    const { written, progress } = listen(true);
    for (let note = 1; note <= 10_000; note++) progress.tell('Reading notes', note, 10_000);
    expect(written.length).toBeLessThan(1000);
  });

  it('is a line for each step elsewhere, with how long it took', () => {
    const { written, progress } = listen(false);
    for (let note = 1; note <= 5; note++) progress.tell('Reading notes', note, 5);
    progress.tell('Making pages');
    progress.end();
    expect(written.map((line) => line.replace(/[\d.]+ s/, 'N s'))).toEqual(['Reading notes: N s\n', 'Making pages: N s\n']);
  });

  it('is nothing for who wants quiet', () => {
    const { written, progress } = listen(true, true);
    progress.tell('Reading notes');
    progress.end();
    expect(written).toEqual([]);
  });
});
