import type { List, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Makes a block of lines, each behind a bar as Pandoc writes verses and addresses, a paragraph that keeps its lines. */
export function readLineBlock(paragraph: Paragraph): Paragraph | undefined {
  const [first] = paragraph.children;
  if (first?.type !== 'text' || !first.value.startsWith('| ')) return undefined;
  const isVerse = paragraph.children.every(
    (child) =>
      child.type !== 'text' ||
      child.value
        .split('\n')
        .every((line, index) => (index === 0 && child !== first) || (/^(?:\||[ \t])/.test(line) && !/ \||.\|$/.test(line))),
  );
  if (!isVerse) return undefined;
  const children = paragraph.children.flatMap((child): PhrasingContent[] => {
    if (child.type !== 'text') return [child];
    return child.value.split('\n').flatMap((line, index): PhrasingContent[] => {
      const isStart = index > 0 || child === first;
      const words = isStart ? line.replace(/^\|[ \t]?/, '').replace(/^ +/, (indent) => '\u00A0'.repeat(indent.length)) : line;
      const text: PhrasingContent[] = words === '' ? [] : [{ ...child, value: words }];
      return index > 0 ? [{ type: 'break' }, ...text] : text;
    });
  });
  return { ...paragraph, children };
}

/** Makes an item of a numbered list of what stands behind `(@)` or `(@label)`; it joins the list above, or the number goes on behind it. */
export function readExampleItem(paragraph: Paragraph, before: RootContent | undefined): List | undefined {
  const [first, ...rest] = withoutName(paragraph.children);
  if (first?.type !== 'text' || !first.value.startsWith('(@')) return undefined;
  const lines = first.value.split(/\n(?=\(@)/);
  const marks = lines.map((line) => /^\(@[\w-]*\)[ \t]+/.exec(line)?.[0]);
  if (marks.some((mark) => mark === undefined)) return undefined;
  const items = lines.map((line, index) => {
    const children: PhrasingContent[] = [
      { ...first, value: line.slice(marks[index]?.length ?? 0) },
      ...(index === lines.length - 1 ? rest : []),
    ];
    return { type: 'listItem' as const, spread: false, children: [{ ...paragraph, children }] };
  });
  if (before?.type === 'list' && before.data?.isExamples) {
    before.children.push(...items);
    return before;
  }
  return {
    type: 'list',
    ordered: true,
    start: 1,
    spread: false,
    children: items,
    data: { isExamples: true },
    ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
  };
}

/** The name of an example looks like the key of a work. */
function withoutName(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const [open, name, behind, ...rest] = children;
  if (open?.type !== 'text' || open.value !== '(' || name?.type !== 'citation' || behind?.type !== 'text' || !behind.value.startsWith(')'))
    return children;
  return [{ ...behind, value: `(@${behind.value}` }, ...rest];
}

declare module 'mdast' {
  interface ListData {
    isExamples?: boolean;
  }
}
