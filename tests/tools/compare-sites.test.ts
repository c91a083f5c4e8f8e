import { describe, expect, it } from 'vitest';
import { CommandFault } from '../../lib/terminal/terminal.ts';
import { changesToMarkdown, compareSites, runCompare } from '../../lib/tools/compare-sites.ts';
import { makeProject } from '../support/temporary-project.ts';

const topic = (title: string) => ({ type: 'tool', title, definition: `${title} is a tool.` });

function makeSites() {
  return makeProject({
    'before/index.html': '<p>one</p>',
    'before/index.md': '# Course\n\none\n',
    'before/lectures/a/index.html': '',
    'before/lectures/a.md': '# A\n\nold\n',
    'before/lectures/gone/index.html': '',
    'before/lectures/gone.md': '# Gone\n',
    'before/api/topics.json': JSON.stringify([topic('Feast'), topic('Hive')]),
    'after/index.html': '<p>one</p><script src="/other.js"></script>',
    'after/index.md': '# Course\n\none\n',
    'after/lectures/a/index.html': '',
    'after/lectures/a.md': '# A\n\nnew\n',
    'after/lectures/b/index.html': '',
    'after/lectures/b.md': '# B\n',
    'after/api/topics.json': JSON.stringify([topic('Feast'), topic('Ray')]),
  });
}

describe('two sites', () => {
  it('are compared page by page and topic by topic', () => {
    const { folder } = makeSites();
    expect(compareSites(`${folder}/before`, `${folder}/after`)).toEqual({
      added: [{ path: '/lectures/b/', title: 'B' }],
      changed: [{ path: '/lectures/a/', title: 'A' }],
      removed: [{ path: '/lectures/gone/', title: 'Gone' }],
      newTopics: [topic('Ray')],
      lostTopics: [topic('Hive')],
    });
  });

  it('are told apart on the command line', () => {
    const { terminal, written } = makeSites();
    expect(runCompare(['before', 'after'], terminal)).toBe(0);
    expect(written.out).toContain('### New topics (1)\n\n- **Ray** (tool): Ray is a tool.\n');
    expect(written.out).toContain('### Pages that change (1)\n\n- A — <code>/lectures');
    expect(() => runCompare(['before'], terminal)).toThrow(CommandFault);
    expect(() => runCompare(['before', 'nowhere'], terminal)).toThrow(/there is no built site/);
  });

  it('may be the same', () => {
    const { folder } = makeSites();
    expect(changesToMarkdown(compareSites(`${folder}/after`, `${folder}/after`))).toContain('No page changes.');
  });
});

describe("a pull request's summary", () => {
  const none = { added: [], changed: [], removed: [], newTopics: [], lostTopics: [] };

  it('lets no word of an author be markup, a link, a mention or a line of its own', () => {
    const text =
      '<script>x</script> [a](javascript:x) ![b](//evil.example) @everyone **c** `d` | # e\n::error::f\n</code> &lt; https://evil.example';
    const written = changesToMarkdown({
      ...none,
      changed: [{ path: `/${text}/`, title: text }],
      newTopics: [{ type: 'tool', title: text, definition: text }],
    });
    const signs = written.replace(/&#\d+;/g, '').replace(/<\/?code>|\*\*|^#+ |^- /gm, '');
    expect(signs).not.toMatch(/[<>[\]()!@*`|#:]/.source === '' ? /$^/ : /[<>[\]!@`|:](?!\s)/);
    expect(written).not.toContain('javascript:');
    expect(written.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('names fifty pages and counts the rest', () => {
    const changed = Array.from({ length: 60 }, (_, index) => ({ path: `/lectures/${index}/`, title: `Lecture ${index}` }));
    expect(changesToMarkdown({ ...none, changed })).toMatch(/Pages that change \(60\)[\s\S]*Lecture 49[\s\S]*- and 10 more\n/);
  });
});
