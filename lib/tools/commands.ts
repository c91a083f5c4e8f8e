import type { Commands } from '../terminal/run-command.ts';

/** Every command of those who work on Flywheel itself, and those that need a browser. */
export const tools: Commands = {
  handbook: {
    does: 'prints the built course as PDF, with a browser that is there',
    run: async (_, terminal) => (await import('./print-handbook.ts')).writeHandbooks(terminal),
  },
  compare: {
    takes: 'BEFORE AFTER',
    does: 'tells, as Markdown, which pages of two built sites differ and which topics are new',
    run: async (args, terminal) => (await import('./compare-sites.ts')).runCompare(args, terminal),
  },
  test: {
    does: 'runs everything',
    run: async (_, terminal) => (await import('./run-tests.ts')).runTests(terminal),
  },
  site: {
    takes: '[FLAG...]',
    does: 'runs the browser tests on the site that was built last; flags go to Playwright',
    run: async (args, terminal) => (await import('./run-site-tests.ts')).runSiteTests(args, terminal),
  },
  prove: {
    takes: '[FILE...]',
    does: 'tries what takes too long for every change: random notes, builds that are killed, damaged caches',
    run: async (args, terminal) => (await import('./prove.ts')).prove(args, terminal),
  },
  bench: {
    takes: '[reading|links|build|dev|moves|search|audit]',
    does: 'measures, and prints each figure beside the one to reach',
    run: async (args, terminal) => (await import('./bench.ts')).bench(args, terminal),
  },
  screenshots: {
    takes: '[KIND...]',
    does: 'pictures each kind of page in four widths and both themes',
    run: async (args, terminal) => (await import('./take-screenshots.ts')).takeScreenshots(args, terminal),
  },
  'eval:links': {
    takes: 'LABELS [--all]',
    does: 'puts labelled sentences to the linker: precision, right links kept, recall, by cause',
    options: { '--all': 'shows every sentence, not those alone that are judged wrong' },
    run: async (args, terminal) => (await import('./eval-links.ts')).evaluateLinks(args, terminal),
  },
  'eval:search': {
    takes: 'DIR [--queries FILE] [--run FILE] [--shards] [--peers]',
    does: 'measures search on a collection of documents, queries and judgements',
    options: {
      '--queries': 'reads the queries from another file',
      '--run': 'writes the ranking down, in the form of TREC',
      '--shards': 'cuts the index into parts, as for a large course',
      '--peers': 'measures other engines as well',
    },
    run: async (args, terminal) => (await import('./eval-search.ts')).evaluateSearch(args, terminal),
  },
  'eval:questions': {
    takes: 'FILE',
    does: 'asks search a file of questions: how often the right page is first, and for each miss which words led astray',
    run: async (args, terminal) => (await import('./eval-questions.ts')).evaluateQuestions(args, terminal),
  },
};
