import { describe, expect, it } from 'vitest';
import { noteToHtml, toOutline, toSafeTree, toTree } from '../support/plain-html.ts';
import { readLecture } from '../support/small-course.ts';

/** Examples of the GFM specification and of its documentation; tables drop no cell here, which GitHub does. */
const examples: readonly [what: string, markdown: string, html: string][] = [
  [
    'a table',
    '| foo | bar |\n| --- | --- |\n| baz | bim |',
    '<table><thead><tr><th>foo</th><th>bar</th></tr></thead><tbody><tr><td>baz</td><td>bim</td></tr></tbody></table>',
  ],
  [
    'a table with alignment',
    '| abc | defghi |\n:-: | -----------:\nbar | baz',
    '<table><thead><tr><th align="center">abc</th><th align="right">defghi</th></tr></thead><tbody><tr><td align="center">bar</td><td align="right">baz</td></tr></tbody></table>',
  ],
  [
    'bars in cells',
    '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |',
    '<table><thead><tr><th>f|oo</th></tr></thead><tbody><tr><td>b <code>|</code> az</td></tr><tr><td>b <strong>|</strong> im</td></tr></tbody></table>',
  ],
  [
    'a table that another block ends',
    '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar',
    '<table><thead><tr><th>abc</th><th>def</th></tr></thead><tbody><tr><td>bar</td><td>baz</td></tr></tbody></table><blockquote><p>bar</p></blockquote>',
  ],
  [
    'a row without bars',
    '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar',
    '<table><thead><tr><th>abc</th><th>def</th></tr></thead><tbody><tr><td>bar</td><td>baz</td></tr><tr><td>bar</td><td></td></tr></tbody></table><p>bar</p>',
  ],
  ['a header that does not match its line', '| abc | def |\n| --- |\n| bar |', '<p>| abc | def | | --- | | bar |</p>'],
  [
    'rows of other lengths, with every cell kept',
    '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |',
    '<table><thead><tr><th>abc</th><th>def</th><th></th></tr></thead><tbody><tr><td>bar</td><td></td><td></td></tr><tr><td>bar</td><td>baz</td><td>boo</td></tr></tbody></table>',
  ],
  ['a table without a body', '| abc | def |\n| --- | --- |', '<table><thead><tr><th>abc</th><th>def</th></tr></thead></table>'],
  ['strikethrough', '~~Hi~~ Hello, ~there~ world!', '<p><del>Hi</del> Hello, <del>there</del> world!</p>'],
  ['strikethrough that a paragraph ends', 'This ~~has a\n\nnew paragraph~~.', '<p>This ~~has a</p><p>new paragraph~~.</p>'],
  ['three tildes', 'This will ~~~not~~~ strike.', '<p>This will ~~~not~~~ strike.</p>'],
  ['a bare address', 'www.commonmark.org', '<p><a href="http://www.commonmark.org">www.commonmark.org</a></p>'],
  [
    'a bare address in words',
    'Visit www.commonmark.org/help for more information.',
    '<p>Visit <a href="http://www.commonmark.org/help">www.commonmark.org/help</a> for more information.</p>',
  ],
  [
    'a bare address before a full stop',
    'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.',
    '<p>Visit <a href="http://www.commonmark.org">www.commonmark.org</a>.</p><p>Visit <a href="http://www.commonmark.org/a.b">www.commonmark.org/a.b</a>.</p>',
  ],
  [
    'parentheses around and in an address',
    'www.google.com/search?q=Markup+(business)\n\n(www.google.com/search?q=Markup+(business))',
    '<p><a href="http://www.google.com/search?q=Markup+(business)">www.google.com/search?q=Markup+(business)</a></p><p>(<a href="http://www.google.com/search?q=Markup+(business)">www.google.com/search?q=Markup+(business)</a>)</p>',
  ],
  [
    'an entity behind an address',
    'www.google.com/search?q=commonmark&hl=en\n\nwww.google.com/search?q=commonmark&hl;',
    '<p><a href="http://www.google.com/search?q=commonmark&amp;hl=en">www.google.com/search?q=commonmark&amp;hl=en</a></p><p><a href="http://www.google.com/search?q=commonmark">www.google.com/search?q=commonmark</a>&amp;hl;</p>',
  ],
  ['an address that < ends', 'www.commonmark.org/he<lp', '<p><a href="http://www.commonmark.org/he">www.commonmark.org/he</a>&lt;lp</p>'],
  [
    'addresses with their protocol',
    'http://commonmark.org\n\n(Visit https://encrypted.google.com/search?q=Markup+(business))',
    '<p><a href="http://commonmark.org">http://commonmark.org</a></p><p>(Visit <a href="https://encrypted.google.com/search?q=Markup+(business)">https://encrypted.google.com/search?q=Markup+(business)</a>)</p>',
  ],
  [
    'e-mail addresses',
    'foo@bar.baz\n\nhello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.',
    '<p><a href="mailto:foo@bar.baz">foo@bar.baz</a></p><p>hello@mail+xyz.example isn’t valid, but <a href="mailto:hello+xyz@mail.example">hello+xyz@mail.example</a> is.</p>',
  ],
  ['a task list', '- [ ] foo\n- [x] bar', '<ul><li><input type="checkbox"> foo</li><li><input checked type="checkbox"> bar</li></ul>'],
  [
    'a task list in another',
    '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim',
    '<ul><li><input checked type="checkbox"> foo<ul><li><input type="checkbox"> bar</li><li><input checked type="checkbox"> baz</li></ul></li><li><input type="checkbox"> bim</li></ul>',
  ],
  [
    'a task that is loose',
    '- [x] foo\n\n- [ ] bar',
    '<ul><li><p><input checked type="checkbox"> foo</p></li><li><p><input type="checkbox"> bar</p></li></ul>',
  ],
  [
    'footnotes',
    'Here is one[^1] and another[^big], and the first again[^1].\n\n[^1]: My reference.\n[^big]: Two\n\n    paragraphs.',
    '<p>Here is one<sup><a href="#fn-1">1</a></sup> and another<sup><a href="#fn-big">2</a></sup>, and the first again<sup><a href="#fn-1">1</a></sup>.</p>' +
      '<section><h2>Footnotes</h2><ol><li><p>My reference. <a href="#fnref-1">↩</a> <a href="#fnref-1-2">↩<sup>2</sup></a></p></li>' +
      '<li><p>Two</p><p>paragraphs. <a href="#fnref-big">↩</a></p></li></ol></section>',
  ],
  ['a footnote that is not there', 'Nothing here[^2].', '<p>Nothing here[^2].</p>'],
];

describe('GFM', () => {
  it.each(examples)('reads %s', (_what, markdown, html) => {
    const { note } = readLecture(markdown);
    expect(toOutline(toTree(noteToHtml(note)))).toBe(toOutline(toSafeTree(html)));
  });
});
