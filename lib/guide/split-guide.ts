/** A piece of the guide as it was written: running text, or the source of an example. */
export type GuidePiece =
  | { readonly kind: 'text'; readonly markdown: string }
  | { readonly kind: 'example'; readonly source: string; readonly showsTopics: boolean };

/** Cuts the guide at its examples: fenced code of the language `md` with the word `example` behind it, and `topics` where they are shown too. */
export function splitGuide(markdown: string): readonly GuidePiece[] {
  const pieces: GuidePiece[] = [];
  let lines: string[] = [];
  let fence: { readonly mark: string; readonly example: 'none' | 'example' | 'topics' } | undefined;
  const endText = () => {
    const text = lines.join('\n').trim();
    if (text !== '') pieces.push({ kind: 'text', markdown: text });
    lines = [];
  };
  for (const line of markdown.split('\n')) {
    const [, mark, words = ''] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined && mark !== undefined) {
      const example = /^md example$/.test(words) ? 'example' : /^md example topics$/.test(words) ? 'topics' : 'none';
      fence = { mark, example };
      if (example === 'none') lines.push(line);
      else endText();
    } else if (fence !== undefined && line === fence.mark) {
      if (fence.example === 'none') lines.push(line);
      else pieces.push({ kind: 'example', source: `${lines.splice(0).join('\n')}\n`, showsTopics: fence.example === 'topics' });
      fence = undefined;
    } else lines.push(line);
  }
  endText();
  return pieces;
}
