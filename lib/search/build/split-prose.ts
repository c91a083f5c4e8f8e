import type { Note } from '../../model/note.ts';
import type { ProsePiece, ProseRange } from '../../model/prose.ts';
import { proseToText } from '../../model/prose-to-text.ts';
import type { SearchSection } from '../search-record.ts';

/** Cuts a stretch of a note at its headings. What stands before the first has no heading. Empty stretches are left out. */
export function splitProse({ prose, headings }: Pick<Note, 'prose' | 'headings'>, { start, end }: ProseRange): readonly SearchSection[] {
  const texts = new Map(headings.map(({ id, text }) => [id, text]));
  const sections: SearchSection[] = [];
  let heading = '';
  let anchor = '';
  let from = start;
  const close = (to: number) => {
    const text = [proseToText(prose, { start: from, end: to }).trim(), ...drawnWords(prose.slice(from, to))].join('\n\n').trim();
    if (text !== '' || heading !== '') sections.push({ heading, anchor, text });
  };
  for (let at = start; at < end; at++) {
    const piece = prose[at];
    if (piece === undefined || typeof piece === 'string' || piece.kind !== 'heading') continue;
    if (piece.open) {
      close(at);
      const named = prose.slice(at + 1, at + 4).find((next) => typeof next !== 'string' && next.kind === 'anchor');
      anchor = named !== undefined && typeof named !== 'string' && named.kind === 'anchor' ? named.id : '';
      heading = '';
      from = at + 1;
    } else {
      heading = texts.get(anchor) ?? proseToText(prose, { start: from, end: at }).trim();
      from = at + 1;
    }
  }
  close(end);
  return sections;
}

/** Words in drawings are no sentences: they stand behind the text that is quoted first. */
function drawnWords(prose: readonly ProsePiece[]): readonly string[] {
  return prose.flatMap((piece) => (typeof piece !== 'string' && piece.kind === 'drawing' ? [piece.words] : []));
}
