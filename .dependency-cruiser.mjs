/** The floors of lib/README.md, each with what it is built on: imports go down only. */
const floors = [
  floor('model', []),
  floor('parse', ['model']),
  floor('render', ['model', 'parse', 'draw']),
  floor('topics', ['model', 'parse']),
  floor('links', ['model']),
  floor('search', ['model']),
  floor('search/words', ['model', 'search/search-record']),
  floor('search/files', ['model', 'search/search-record', 'search/words']),
  floor('search/build', ['model', 'search/search-record', 'search/words', 'search/files']),
  floor('search/query', ['model', 'search/search-record', 'search/words', 'search/files']),
  floor('study', ['model']),
  floor('study/cards', ['model']),
  floor('study/path', ['model']),
  floor('study/questions', ['model']),
  floor('draw', ['model']),
  floor('study/schedule', ['model']),
  floor('study/keep', ['model', 'study/schedule']),
  floor('study/decide', ['model']),
  floor('advice', ['model', 'study/path']),
  floor('import', ['model', 'parse']),
  floor('course', ['model', 'parse', 'render', 'topics', 'links']),
  floor('export', ['model', 'study/cards', 'study/path', 'draw']),
  floor('finish', ['model']),
  floor('pages', ['model', 'links', 'search', 'study/cards', 'study/path', 'study/questions', 'draw', 'export', 'course']),
  floor('guide', ['model', 'parse', 'render', 'links', 'advice', 'course', 'pages']),
  floor('terminal', ['model', 'course']),
  floor('build', ['model', 'draw', 'study/cards', 'course', 'pages', 'guide', 'export', 'finish', 'terminal', 'components/render-page']),
  floor('serve', ['course', 'export', 'terminal', 'build']),
  floor('develop', ['model', 'study/cards', 'course', 'pages', 'guide', 'export', 'terminal', 'build', 'components/render-page']),
  floor('author', ['model', 'course', 'advice', 'import', 'links', 'terminal']),
  floor('commands', ['model', 'terminal', 'build', 'serve', 'develop', 'author']),
];

/**
 * The walls between the floors, and what holds in all of them.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    ...floors,
    {
      name: 'no-room-without-walls',
      comment: 'A new folder of lib says here what it may import.',
      severity: 'error',
      from: { path: '^lib/', pathNot: [...floors.map(({ from }) => from.path), '^lib/tools/'] },
      to: {},
    },
    {
      name: 'walls-site',
      comment: 'What people see is made from views, the nouns, the search, and what study is made of.',
      severity: 'error',
      from: { path: '^(?:app|components)/' },
      to: { path: '^lib/', pathNot: '^lib/(?:model|pages|search|draw|study/path|study/schedule|study/keep|study/decide)/' },
    },
    {
      name: 'walls-page',
      comment: 'What makes pages in Node and what runs in a browser know nothing of each other; what they agree on is in lib/model.',
      severity: 'error',
      from: { path: '^components/(?!browser/)' },
      to: { path: '^components/browser/|(?:^|/)node_modules/preact/' },
    },
    {
      name: 'walls-browser',
      comment: 'What runs in a browser is made of the nouns, the search and the schedule of cards, without React or anything of Node.',
      severity: 'error',
      from: { path: '^components/browser/' },
      to: {
        path: '^(?:components|lib|app)/|^(?:node:)?(?:fs|path|os|url|child_process|worker_threads|http|crypto)$|(?:^|/)node_modules/(?:react|react-dom)/',
        pathNot: '^components/browser/|^lib/(?:model|search|study/path|study/schedule|study/keep|study/decide)/',
      },
    },
    {
      name: 'walls-components',
      comment: 'Components know nothing of routes, and nothing of Next.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/|(?:^|/)node_modules/next/' },
    },
    {
      name: 'walls-tools',
      comment: 'What measures and tests Flywheel may look into every floor of lib, and nothing is built on it.',
      severity: 'error',
      from: { path: '^lib/tools/' },
      to: { path: '^(?:app|components)/' },
    },
    {
      name: 'nothing-on-tools',
      comment: "Nothing that an instructor runs needs a tool of Flywheel's developers.",
      severity: 'error',
      from: { path: '^(?:lib|app|components)/', pathNot: '^lib/tools/' },
      to: { path: '^lib/tools/' },
    },
    {
      name: 'pure-floors',
      comment: 'Below the course there is no disk, no path of one, no React and no Next: text in, values out.',
      severity: 'error',
      from: { path: '^lib/(?:model|parse|render|topics|links|search|study|advice|import|draw|export|finish)/' },
      to: {
        path: '^(?:node:)?(?:fs|fs/promises|path|os|child_process|worker_threads|http|https|net|process)$|(?:^|/)node_modules/(?:next|react|react-dom)/',
      },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing uses is thrown away.',
      severity: 'error',
      from: { orphan: true, pathNot: '^(?:app|tests)/|\\.d\\.ts$|^(?:next|vitest|playwright|postcss)\\.config\\.' },
      to: {},
    },
    {
      name: 'no-drawers',
      comment: 'A folder is named for what is in it.',
      severity: 'error',
      from: {},
      to: { path: '/(?:util|utils|helper|helpers|common|misc|shared)(?:/|[.]ts)', pathNot: 'node_modules/' },
    },
    {
      name: 'no-barrels',
      comment: 'Import from the file that has it.',
      severity: 'error',
      from: {},
      to: { path: ['^lib/.*/index[.]tsx?$', '^components/.*/index[.]tsx?$'] },
    },
    {
      name: 'no-unknown',
      comment: 'The trees of unified have types and no code.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:hast|mdast|unist)$' },
    },
    { name: 'no-tests-in-code', severity: 'error', from: { path: '^(?:lib|app|components)/' }, to: { path: '^tests/' } },
    {
      name: 'no-tools-at-run-time',
      comment: "What runs on an instructor's machine is a dependency, not a development one.",
      severity: 'error',
      from: { path: '^(?:lib|app|components)/', pathNot: '^lib/tools/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:\\.next|\\.flywheel|out)/|\\.tmp\\.ts$' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};

/** One floor of lib, or a part of one, may use itself and the floors that it is built on. */
function floor(name, below) {
  const floors = [name, ...below].map((path) => (path.startsWith('components/') ? path : `lib/${path}`));
  return {
    name: `walls-${name}`,
    comment: `lib/${name} may import ${below.join(', ') || 'nothing of ours'}.`,
    severity: 'error',
    from: { path: `^lib/${name}/` },
    to: { path: '^(?:lib|app|components)/', pathNot: `^(?:${floors.join('|')})(?:/|[.]tsx?$)` },
  };
}
