import type { Blockquote, BlockContent, DefinitionContent, PhrasingContent } from 'mdast';

const alertTitles: Readonly<Record<string, string>> = { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' };

/** Other tools' words for the five kinds of alert. */
const synonyms: Readonly<Record<string, string>> = { info: 'note', abstract: 'note', summary: 'note', todo: 'note', question: 'note', example: 'note', quote: 'note', hint: 'tip', success: 'tip', attention: 'warning', danger: 'caution', failure: 'caution', bug: 'caution', error: 'caution' };

/** Makes an alert of any tool's kind; an unknown kind is a note. */
export function makeAlert(kind: string, title: PhrasingContent[], children: (BlockContent | DefinitionContent)[]): Blockquote {
  const known = alertTitles[kind] === undefined ? (synonyms[kind] ?? 'note') : kind;
  return {
    type: 'blockquote',
    children: [
      {
        type: 'paragraph',
        children: title.length > 0 ? title : [{ type: 'text', value: alertTitles[known] ?? 'Note' }],
        data: { hProperties: { className: ['alert-title'] } },
      },
      ...children,
    ],
    data: { hName: 'aside', hProperties: { className: ['alert', `alert-${known}`] } },
  };
}

/** Turns a quote that opens with `[!NOTE]` into an alert; words behind the mark are its title. */
export function readAlert(quote: Blockquote): Blockquote | undefined {
  const [first, ...rest] = quote.children;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const mark = /^\[!(\w{1,20})\][+-]?[ \t]*([^\n]*)(\n|$)/.exec(opening.value);
  if (mark === null) return undefined;
  const [whole, kind = '', words = '', lineEnd] = mark;
  const behind = opening.value.slice(whole.length);
  const remaining: PhrasingContent[] = [...(behind === '' ? [] : [{ ...opening, value: behind }]), ...first.children.slice(1)];
  const titleEndsHere = lineEnd === '\n' || first.children[1] === undefined || first.children[1].type === 'break';
  const title: PhrasingContent[] = words === '' ? [] : [{ type: 'text', value: words }];
  if (!titleEndsHere) return makeAlert(kind.toLowerCase(), [...title, ...remaining], rest);
  return makeAlert(kind.toLowerCase(), title, remaining.length === 0 ? rest : [{ ...first, children: remaining }, ...rest]);
}
