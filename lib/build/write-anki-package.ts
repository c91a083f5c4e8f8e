import { listAnkiNotes } from '../export/anki/anki-notes.ts';
import type { Course } from '../model/course.ts';
import { ankiPackagePath } from '../model/study/study-paths.ts';
import type { DeckOfCards } from '../study/cards/build-decks.ts';
import type { PageKeeper } from './page-keeper.ts';

interface PackageParts {
  readonly course: Course;
  readonly decks: readonly DeckOfCards[];
  readonly keeper: PageKeeper;
  readonly write: (path: string, content: Uint8Array) => void;
}

/** Writes the cards for Anki, or takes the last site's over: SQLite is opened only where a card is another. */
export async function writeAnkiPackage({ course, decks, keeper, write }: PackageParts): Promise<void> {
  const notes = listAnkiNotes(course, decks);
  const changed = [...course.history.values()]
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  const content = { title: course.settings.title, notes, changed };
  const value = JSON.stringify([ankiPackagePath, content]);
  const note = keeper.take(value);
  if (note === undefined) return;
  const { buildAnkiPackage } = await import('../export/anki/anki-package.ts');
  const bytes = await buildAnkiPackage(content);
  write(ankiPackagePath, bytes);
  note([[ankiPackagePath, bytes]]);
}
