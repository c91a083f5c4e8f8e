import type { TortureNote } from './torture-note.ts';

const bomb = `---\na: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
  .split('')
  .map((name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${'abcdefghi'[index]}`).join(',')}]`)
  .join('\n')}\n---\n\n# Title\n\nwords\n`;

export const frontMatterNotes: readonly TortureNote[] = [
  {
    name: 'TOML',
    problems: ['1:1-1:4 error front-matter-language'],
    lost: ['title', 'Hugo', 'date', '2025', '11', '20'],
    text: '+++\ntitle = "Hugo"\ndate = 2025-11-20\n+++\n\n# Heading\n\nwords\n',
  },
  {
    name: 'JSON',
    problems: ['1:1-1:2 error front-matter-language'],
    lost: ['title', 'Hugo', 'JSON'],
    text: '{\n  "title": "Hugo JSON"\n}\n\n# Heading\n\nwords\n',
  },
  {
    name: 'JavaScript',
    problems: ['1:4-1:6 error front-matter-language'],
    lost: ['js', 'title', 'run'],
    text: '---js\n{ title: "run" }\n---\n\n# Heading\n\nwords\n',
  },
  { name: 'unclosed', problems: ['1:1-1:4 warning front-matter-unclosed'], text: '---\ntitle: Open\n\n# Heading\n\nwords\n' },
  { name: 'a thematic break and not front matter', text: '---\n\n# Heading\n\nwords\n\n---\n\nmore\n', title: 'Heading' },
  { name: 'empty', text: '---\n---\n\n# Heading\n\nwords\n', title: 'Heading' },
  { name: 'only comments', text: '---\n# nothing here\n---\n\n# Heading\n', title: 'Heading' },
  {
    name: 'tabs',
    problems: ['1:1-1:1 warning title-missing', '4:1-4:2 error front-matter-yaml'],
    lost: ['Tabs'],
    text: '---\ntitle: Tabs\nauthors:\n\t- One\n---\n\nwords\n',
  },
  { name: 'dates of every kind', text: '---\ntitle: Dates\ndate: 2025-11-20\nupdated: 2025-11-20T10:00:00Z\n---\n\nwords\n' },
  {
    name: 'a date in words',
    text: '---\ntitle: Dates\ndate: November 20, 2025\n---\n\nwords\n',
  },
  {
    name: 'multi-line texts',
    text: '---\ntitle: >-\n  A folded\n  title\nsummary: |\n  Line one\n  line two\nsubtitle: "quoted\n  over lines"\n---\n\nwords\n',
    title: 'A folded title',
  },
  {
    name: 'lists as scalars and scalars as lists',
    text: '---\ntitle: Lists\nauthor: One, Two; Three\naliases: other name\ntags: a\n---\n\nwords\n',
  },
  {
    name: 'author objects of Quarto',
    text: '---\ntitle: Objects\nauthor:\n  - name: Ada Lovelace\n    affiliation: Analytical Engine\n  - name:\n      given: Grace\n      family: Hopper\n  - Just Text\n---\n\nwords\n',
  },
  { name: 'an alias bomb of nine levels', problems: ['3:8-3:9 error front-matter-aliases'], text: bomb },
  {
    name: '__proto__ and constructor',
    problems: ['1:1-1:1 warning title-missing', '3:1-3:10 error front-matter-key'],
    lost: ['Proto'],
    text: '---\ntitle: Proto\n__proto__:\n  polluted: true\n---\n\nwords\n',
  },
  { name: 'nested __proto__', text: '---\ntitle: Proto\nformat:\n  __proto__:\n    polluted: true\n---\n\nwords\n' },
  {
    name: 'deep nesting',
    problems: ['3:16-3:17 error front-matter-too-deep'],
    lost: ['Deep'],
    text: `---\ntitle: Deep\nx: ${'['.repeat(200)}${']'.repeat(200)}\n---\n\n# Heading\n`,
  },
  {
    name: 'a huge one',
    problems: ['1:1-1:4 error front-matter-too-large'],
    lost: ['Huge'],
    text: `---\ntitle: Huge\nsummary: ${'word '.repeat(20000)}\n---\n\n# Heading\n`,
  },
  {
    name: 'a colon in a value',
    problems: ['2:8-2:9 error front-matter-yaml'],
    lost: ['Lecture', '5', 'Tools'],
    text: '---\ntitle: Lecture 5: Tools\n---\n\n# Heading\n',
  },
  {
    name: 'duplicate keys',
    problems: ['3:1-3:2 error front-matter-yaml'],
    lost: ['One', 'Two'],
    text: '---\ntitle: One\ntitle: Two\n---\n\n# Heading\n',
  },
  { name: 'a scalar', text: '---\njust words\n---\n\n# Heading\n\nwords\n' },
  { name: 'a list', text: '---\n- a\n- b\n---\n\n# Heading\n' },
  {
    name: 'numbers, booleans and nulls',
    text: '---\ntitle: 2025\nsubtitle: true\nsummary: null\nnumber: "3"\ndraft: no\nautolink: on\ndate:\n---\n\nwords\n',
    title: '2025',
  },
  {
    name: 'wrong kinds',
    problems: ['2:8-2:14 error front-matter-value', '3:9-3:14 error front-matter-value', '4:11-4:16 error front-matter-value'],
    lost: ['a', 'b', 'name', 'Heading'],
    text: '---\ntitle: [a, b]\nnumber: three\nautolink: maybe\nauthors: {name: X}\n---\n\n# Heading\n',
  },
  {
    name: 'closed with dots, as YAML does',
    text: '---\ntitle: Dots\n...\n\n# Heading\n\nwords\n\n---\n\nmore words\n',
    title: 'Dots',
  },
  { name: 'spaces behind the hyphens', text: '---  \ntitle: Spaces\n---   \n\nwords\n', title: 'Spaces' },
  { name: 'four hyphens', text: '----\ntitle: Four\n----\n\n# Heading\n', title: 'Heading' },
  {
    name: 'custom tags and binary',
    problems: ['3:1-3:2 warning unknown-field'],
    lost: ['js', 'function'],
    text: '---\ntitle: !!js/function "function(){}"\nx: !!binary aGk=\n---\n\n# Heading\n',
  },
  { name: 'another document inside', text: '---\ntitle: One\n--- \nwords\n---\nmore\n', title: 'One' },
  { name: 'a blank line before it', text: '\n---\ntitle: Late\n---\n\n# Heading\n', title: 'Late', lost: ['title'] },
  {
    name: 'comments before it',
    text: '<!-- licence -->\n\n<!--\nmore\n-->\n---\n# which title\ntitle: Behind\n...\n\n# Heading\n',
    title: 'Behind',
    lost: ['which', 'title', 'title'],
  },
  { name: 'a comment before a thematic break', text: '<!-- licence -->\n---\n\nwords: and more\n\n---\n\n# Heading\n', title: 'Heading' },
  {
    name: 'Jekyll with layout and permalink',
    text: '---\nlayout: post\ntitle:  "Welcome to Jekyll!"\ndate:   2015-11-17 16:16:01 -0600\ncategories: jekyll update\npermalink: /x/\n---\n\nwords\n',
    title: 'Welcome to Jekyll!',
  },
];
