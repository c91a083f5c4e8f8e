import { describe, expect, it } from 'vitest';
import { markup, safeMarkup } from '../../components/listing/markup.ts';

describe('markup', () => {
  it('escapes texts, in attributes too, and takes markup as it is', () => {
    const link = markup`<a href="${'/x"><script>'}">${'R & D <b>'}</a>`;
    expect(link.html).toBe('<a href="/x&quot;&gt;&lt;script&gt;">R &amp; D &lt;b&gt;</a>');
    expect(markup`<li>${link}${safeMarkup('<i>1</i>')}</li>`.html).toBe(`<li>${link.html}<i>1</i></li>`);
  });

  it('joins lists, writes numbers and leaves out what is missing', () => {
    expect(markup`${[markup`a`, markup`b`]}${0}${undefined}${false}${''}`.html).toBe('ab0');
  });
});
