import { expect, it } from 'vitest';
import { noteToHtml } from '../support/plain-html.ts';
import { readLecture } from '../support/small-course.ts';

const toHtml = (markdown: string) => noteToHtml(readLecture(markdown).note);

it('leaves out what indents HTML, and keeps what code and non-breaking spaces show', () => {
  const html = toHtml(
    '# A\n\n<table>\n   <tr>\n      <td>\n         one\n           two\n      </td>\n   </tr>\n</table>\n\n<pre>a\n   b</pre>\n\n<p>c\n&nbsp; d</p>\n',
  );
  expect(html).toContain('<tr>\n<td>\none\ntwo\n</td>\n</tr>');
  expect(html).toMatch(/<pre[^>]*>a\n {3}b/);
  expect(html).toContain('c\n\u00a0 d');
});

it('leaves Markdown as it is written', () => {
  expect(toHtml('# A\n\nOne\ntwo\n')).toContain('One\ntwo');
});
