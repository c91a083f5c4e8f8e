import { describe, expect, it } from 'vitest';
import { buildPages } from '../../lib/pages/write-site.ts';
import { parseBibliography } from '../../lib/parse/works/parse-bibliography.ts';
import { type Files, lectureHtml, makeCourse } from '../support/small-course.ts';

const works = `
@string{nips = "Advances in Neural Information Processing Systems"}
@inproceedings{sculley2015, author = {Sculley, D. and Holt, Gary and Golovin, Daniel}, title = {Hidden {Technical} Debt}, booktitle = nips # " 28", year = 2015}
@article{broken, title = {never closed
@article{goedel1931, author = "Kurt G{\\"o}del", title = {\\"Uber S\\"atze}, year = {1931}, doi = {10.1/x_y}}
@misc{team, author = {{The Team} and van der Berg, Jan}, title = {Notes}, date = {2020-03}, url = {https://example.org/a\\_b}}
`;
const front = '---\ntitle: T\nbibliography: works.bib\n---\n\n';

/** Gives a lecture's words with its works, and what is told of it. */
function cite(text: string, more: Files = {}): { html: string; problems: readonly string[] } {
  const course = makeCourse({ 'lectures/note.md': front + text, 'lectures/works.bib': works, ...more });
  const html = lectureHtml(course, 'lectures/note.md').trim();
  return { html, problems: course.problems.map(({ line, message, hint }) => `${line} ${message}. ${hint}`) };
}

describe('citations', () => {
  it.each([
    ['[@sculley2015]', '(<a href="#user-content-work-sculley2015">Sculley et al. 2015</a>)'],
    [
      '[see @sculley2015, p. 3; -@goedel1931]',
      '(see <a href="#user-content-work-sculley2015">Sculley et al. 2015</a>, p. 3; <a href="#user-content-work-goedel1931">1931</a>)',
    ],
    ['@goedel1931', '<a href="#user-content-work-goedel1931">Gödel (1931)</a>'],
    ['@team.', '<a href="#user-content-work-team">The Team and van der Berg (2020)</a>.'],
    ['[-@goedel1931]', '(<a href="#user-content-work-goedel1931">1931</a>)'],
    ['@alice and me@x.org', '@alice and <a'],
  ])('are words that lead to the work: %s', (text, wanted) => {
    const { html, problems } = cite(text);
    expect(html).toContain(`<p>${wanted}`);
    expect(problems).toEqual([]);
  });

  it('lists the works below the lecture', () => {
    const course = makeCourse({ 'lectures/note.md': `${front}[@sculley2015; @goedel1931]`, 'lectures/works.bib': works });
    const page = [...buildPages(course)].find(({ kind }) => kind === 'lecture');
    const html = page?.kind === 'lecture' ? page.html : '';
    expect(html).toContain(
      '<li id="user-content-work-goedel1931">Kurt Gödel (1931). Über Sätze. <a class="external" rel="noopener noreferrer" href="https://doi.org/10.1/x_y">',
    );
    expect(html).toContain(
      'D. Sculley, Gary Holt, Daniel Golovin (2015). Hidden Technical Debt. Advances in Neural Information Processing Systems 28.</li>',
    );
  });

  it('lead to the reading that a work is', () => {
    const { html } = cite('[@sculley2015]', { 'readings/debt.md': '---\ntype: reading\ntitle: Hidden Technical Debt\n---\n\nOn debt.\n' });
    expect(html).toContain('<a class="topic-link" data-type="reading" href="/readings/hidden-technical-debt/">Sculley et al. 2015</a>');
  });

  it('tell of a work that no bibliography holds', () => {
    const { html, problems } = cite('[@sculey2015, p. 3]');
    expect(html).toContain('(@sculey2015, p. 3)');
    expect(problems).toEqual(['6 Cannot cite "sculey2015": no bibliography of the note holds it. Did you mean "@sculley2015"?']);
  });

  it('tell of a bibliography that is not there', () => {
    const course = makeCourse({ 'lectures/note.md': `${front}[@a2020]` });
    expect(course.problems.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['3 bibliography-missing']);
  });
});

describe('works that a note itself says', () => {
  const own = `references:
- id: doe2020
  title: "A *fine* <i>title</i>"
  author:
  - family: Beethoven
    given: Ludwig
    non-dropping-particle: van
  - literal: The Team
  container-title: A journal
  issued:
    date-parts:
    - [2020, 3]
  DOI: 10.1/x
- id: short
  title: Short
  author: Some Body
  issued: 2019-04-01
- id: zotero
  title: Notes
  editor: {family: Lee}
  issued: [{year: 2018}]
  URL: https://example.org/
- title: nameless
- 5
`;
  const read = (matter: string, text: string, more: Files = {}) => {
    const course = makeCourse({ 'lectures/note.md': `---\ntitle: T\n${matter}---\n\n${text}\n`, ...more });
    const page = [...buildPages(course)].find(({ kind }) => kind === 'lecture');
    return { html: page?.kind === 'lecture' ? page.html : '', problems: course.problems.map(({ rule }) => rule) };
  };

  it('are cited as those of a file, and listed', () => {
    const { html, problems } = read(own, '[@doe2020; @short] and @zotero.');
    expect(problems).toEqual([]);
    expect(html).toContain('>van Beethoven and The Team 2020</a>; <a');
    expect(html).toContain('>Some Body 2019</a>) and <a');
    expect(html).toContain('>Lee (2018)</a>.');
    expect(html).toContain('Ludwig van Beethoven, The Team (2020). A fine title. A journal. <a');
    expect(html).toContain('https://doi.org/10.1/x</a></li>');
  });

  it('stand before those of a file', () => {
    const more = { 'lectures/works.bib': works };
    const { html, problems } = read(
      `bibliography: works.bib\n${own.replace('zotero', 'sculley2015')}`,
      '[@sculley2015; @goedel1931]',
      more,
    );
    expect(problems).toEqual([]);
    expect(html).toContain('>Lee 2018</a>');
    expect(html).toContain('>Gödel 1931</a>');
  });

  it('are told where none has the key', () => {
    expect(read(own, '[@doe2021]').problems).toEqual(['citation-unknown']);
    expect(read('references: words\n', '[@doe2021]').problems).toEqual([]);
  });
});

describe('a bibliography', () => {
  it('is read entry by entry, whatever one of them holds', () => {
    expect([...parseBibliography(works).keys()]).toEqual(['sculley2015', 'goedel1931', 'team']);
    expect(
      parseBibliography("@article{a, author={\\v{S}\\'{\\i}ma, {\\L}ukasz and O'Brien, P.}, title={A --- B \\& \\emph{C}}}").get('a'),
    ).toMatchObject({
      families: ['Šíma', "O'Brien"],
      title: 'A — B & C',
    });
  });

  it('is bounded', () => {
    const start = performance.now();
    parseBibliography(`@a{x, t={${'{'.repeat(19_000)}`.repeat(20));
    parseBibliography('@'.repeat(200_000));
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
