import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLecture } from '../support/small-course.ts';

const options = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) };

/** A word that nothing else holds: it is looked for on the page. */
const word = fc.integer({ min: 0, max: 99_999 }).map((number) => `qx${number.toString(36).padStart(4, '0')}w`);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));

const tex = fc.constantFrom('a = b', '\\frac{1}{n}', '- x_1', '+ y^2', 'a &= b \\\\', '\\sum_i x_i \\', '> 0');
const lines = fc.array(tex, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const behind = fc.constantFrom('', ' {#eq-a}', ' (eq:b)', ' {.wide}');
const closed = fc.oneof(
  fc.tuple(lines, behind).map(([inside, rest]) => `$$\n${inside}\n$$${rest}`),
  fc.tuple(lines, behind).map(([inside, rest]) => `$$${inside}$$${rest}`),
  lines.map((inside) => `$$\\begin{aligned}\n${inside}\n\\end{aligned}$$`),
  lines.map((inside) => `\\begin{align*}\n${inside}\n\\end{align*}`),
  lines.map((inside) => `\\[\n${inside}\n\\]`),
  lines.map((inside) => `\`\`\`math\n${inside}\n\`\`\``),
  fc.tuple(lines, words).map(([inside, rest]) => `$$\n${inside}\n$$ ${rest}`),
);
const open = fc.tuple(fc.constantFrom('$$\n', '$$', '\\[\n', '\\begin{align}\n'), lines).map(([sign, inside]) => sign + inside);
const prose = fc.oneof(
  words,
  words.map((text) => `## ${text}`),
  words.map((text) => `- ${text}\n- more ${text}`),
  words.map((text) => `> ${text}`),
  words.map((text) => `| ${text} |\n|---|\n| cell ${text} |`),
);

function wordsOf(text: string): readonly string[] {
  return text.match(/qx[0-9a-z]{4,}w/g) ?? [];
}

describe('a note with formulas', () => {
  it('keeps every word outside them, in its order, however they open and close', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.oneof(closed, open), prose), { minLength: 1, maxLength: 6 }), (blocks) => {
        const text = `# Title\n\n${blocks.flat().join('\n\n')}\n`;
        const { html } = readLecture(text);
        expect(wordsOf(html.replace(/<math[\s\S]*?<\/math>/g, '').replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(text));
      }),
      options,
    );
  });

  it('tells of one that nothing closes, at its line, and keeps the blocks behind it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(open, fc.array(prose, { minLength: 1, maxLength: 4 }), (formula, blocks) => {
        const { html, problems } = readLecture(`# Title\n\n${formula}\n\n${blocks.join('\n\n')}\n`);
        expect(problems.filter(({ rule }) => rule === 'formula-unclosed').map(({ line }) => line)).toEqual([3]);
        const headings = blocks.filter((block) => block.startsWith('## '));
        expect(html.split('<h2').length - 1).toBe(headings.length);
      }),
      options,
    );
  });
});

describe('a note with front matter', () => {
  const above = fc
    .array(fc.constantFrom('\n', '<!-- licence -->\n', '<!--\nmore\n-->\n', '  \n'), { maxLength: 3 })
    .map((all) => all.join(''));

  it('has its title and every word below it, however it is closed and whatever stands above it', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        above,
        words,
        fc.constantFrom('---', '...', '--- ', '...  '),
        fc.array(prose, { maxLength: 3 }),
        (top, title, end, blocks) => {
          const body = blocks.join('\n\n---\n\n');
          const { note, html, problems } = readLecture(`${top}---\ntitle: ${title}\n# a comment\ndate: 1 March 2026\n${end}\n\n${body}\n`);
          expect(note.title).toBe(title);
          expect(note.date).toBe('2026-03-01');
          expect(wordsOf(html.replace(/<[^>]*>/g, ' '))).toEqual(wordsOf(body));
          expect(problems.filter(({ rule }) => rule.startsWith('front-matter'))).toEqual([]);
        },
      ),
      options,
    );
  });
});
