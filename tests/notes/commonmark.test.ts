import { tests } from 'commonmark-spec';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../lib/model/note.ts';
import { htmlNames } from '../../lib/parse/transforms/html-names.ts';
import { noteToHtml, toOutline, toSafeTree, toTree } from '../support/plain-html.ts';
import { readLecture } from '../support/small-course.ts';

/*
 * Every example of CommonMark 0.31.2 goes through the whole reading of a note and must give the tree of the
 * specification, sanitised as notes are. These are the differences that are meant; each is made in one place.
 *
 * | what is meant to differ                                                  | made in            |
 * | ------------------------------------------------------------------------ | ------------------ |
 * | the sanitiser takes what runs, and attributes that no page needs         | toSafeTree         |
 * | a tag that no HTML element bears is text, never dropped: `<used in class>` | keepUnknown      |
 * | CDATA and processing instructions are text too                           | keepUnknown        |
 * | a link to a kind of address that pages do not lead to keeps only its words | openDeadLinks    |
 * | an image alone in its paragraph is a figure with a caption               | makeFigures        |
 * | every image has an `alt`, if an empty one                                | makeFigures        |
 * | the heading that gives the title leaves the text: the page says it       | takeTitle          |
 * | GFM, wiki links and front matter: syntax that CommonMark does not have   | ownSyntax          |
 */
describe('CommonMark', () => {
  it('has its 652 examples', () => {
    expect(tests).toHaveLength(652);
  });

  it.each(tests.map((example) => [example.number, example.section, example] as const))(
    'example %i (%s) gives its tree',
    (number, _section, { markdown, html }) => {
      const { note } = readLecture(markdown.replaceAll('→', '\t'));
      const wanted = ownSyntax.get(number)?.html ?? html.replaceAll('→', '\t');
      expect(toOutline(toTree(noteToHtml(note)))).toBe(
        toOutline(takeTitle(makeFigures(openDeadLinks(toSafeTree(keepUnknown(wanted)))), note)),
      );
    },
  );
});

/** Examples in which syntax of ours, or GFM's, stands where CommonMark has none. */
const ownSyntax: ReadonlyMap<number, { readonly why: string; readonly html: string }> = new Map([
  [98, { why: 'two lines of hyphens that open a note are front matter', html: '' }],
  [79, { why: 'a heading without words opens a slide and no section', html: '' }],
  [484, { why: 'a link without words takes those of what it leads to', html: '<p><a href="./target.md">./target.md</a></p>' }],
  [548, { why: 'two brackets are a link by name', html: '<p>[<a href="foo">foo</a>]</p><p>[<a href="foo">foo</a>]: /url</p>' }],
  [559, { why: 'two brackets are a link by name', html: '<p><a href="*foo* bar">*foo* bar</a></p>' }],
  [
    590,
    { why: 'two brackets are a link by name', html: '<p><a href="foo">foo</a></p><p><a href="foo">foo</a>: /url &quot;title&quot;</p>' },
  ],
  [602, { why: 'GFM links bare addresses', html: '<p>&lt;<a href="https://foo.bar/baz">https://foo.bar/baz</a> bim&gt;</p>' }],
  [606, { why: 'GFM links bare addresses', html: '<p>&lt;<a href="mailto:foo+@bar.example.com">foo+@bar.example.com</a>&gt;</p>' }],
  [608, { why: 'GFM links bare addresses', html: '<p>&lt; <a href="https://foo.bar">https://foo.bar</a> &gt;</p>' }],
  [611, { why: 'GFM links bare addresses', html: '<p><a href="https://example.com">https://example.com</a></p>' }],
  [612, { why: 'GFM links bare addresses', html: '<p><a href="mailto:foo@bar.example.com">foo@bar.example.com</a></p>' }],
]);

function keepUnknown(html: string): string {
  return html
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, data: string) => data.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    .replace(/<(?=\?|!(?!DOCTYPE)[A-Z])/g, '&lt;')
    .replace(/<(\/?)([A-Za-z][^\s<>/]*)/g, (tag, slash: string, name: string) =>
      htmlNames.has(name.toLowerCase()) ? tag : `&lt;${slash}${name}`,
    );
}

function openDeadLinks(parent: Root): Root {
  walk(parent, (children) =>
    children.flatMap((child) =>
      child.type === 'element' && child.tagName === 'a' && child.properties['href'] === undefined ? child.children : [child],
    ),
  );
  return parent;
}

function makeFigures(parent: Root): Root {
  walk(parent, (children) => {
    for (const child of children)
      if (child.type === 'element' && child.tagName === 'img') child.properties = { alt: '', ...child.properties };
    return children.map((child) => (child.type === 'element' && child.tagName === 'p' ? (toFigure(child) ?? child) : child));
  });
  return parent;
}

function toFigure(paragraph: Element): Element | undefined {
  const [image, ...others] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (others.length > 0 || image?.type !== 'element' || image.tagName !== 'img') return undefined;
  const { title, ...properties } = image.properties;
  const caption = String(title ?? properties['alt'] ?? '');
  const children: Element[] = [{ ...image, properties }];
  if (caption !== '')
    children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: caption }] });
  return { type: 'element', tagName: 'figure', properties: {}, children };
}

function takeTitle(tree: Root, note: Note): Root {
  if (note.titleId === undefined) return tree;
  const [heading, ...rest] = tree.children.filter((child) => child.type === 'element');
  expect(heading).toBeDefined();
  expect(heading === undefined ? '' : toString(heading).replace(/\s+/g, ' ').trim()).toBe(note.title);
  return { type: 'root', children: rest };
}

type Children = Element['children'];

function walk(parent: Root | Element, change: (children: Children) => Children): void {
  for (const child of parent.children) if (child.type === 'element') walk(child, change);
  parent.children = change(parent.children.flatMap((child) => (child.type === 'doctype' ? [] : [child])));
}
