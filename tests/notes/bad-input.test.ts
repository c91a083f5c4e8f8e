import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { noCache } from '../../lib/course/note-cache.ts';
import { openCourse } from '../../lib/course/open-course.ts';
import type { Problem } from '../../lib/model/problem.ts';
import { type Files, lectureHtml, makeCourse, readLecture } from '../support/small-course.ts';

/** Writes a problem on one line, as a terminal would. */
function toLine({ file, line, column, endLine, endColumn, severity, rule, message, hint }: Problem): string {
  return `${file}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} | ${message} | ${hint}`;
}

const yamlHint = 'Open the front matter with a line of three hyphens and nothing else, and write YAML.';
const titleHint = 'Add "title: …" to the front matter, or open the note with a heading of the first level.';
const quoteHint = 'Put the value between quotes, or check the indentation and the closing signs.';
const imageHint = 'Put the file beside the note; until then a figure shows its caption.';
const renameHint = 'Rename one of the two files; case and signs make no difference in an address.';

const cases: readonly [what: string, files: Files, problems: readonly string[]][] = [
  [
    'a note without a title',
    { 'lectures/a.md': 'Words\n\n## Part\n' },
    [`lectures/a.md:1:1-1:1 warning title-missing | Cannot find the note's title: "Part" stands in for it | ${titleHint}`],
  ],
  [
    'YAML that does not parse, on its own line',
    { 'lectures/a.md': '---\ntitle: One\nauthors: [a, b\n---\n# A\n' },
    [
      `lectures/a.md:3:15-3:16 error front-matter-yaml | Cannot read the front matter: flow sequence in block collection must be sufficiently indented and end with a ] | ${quoteHint}`,
    ],
  ],
  [
    'a colon in a value',
    { 'lectures/a.md': '---\nnumber: 1\ntitle: Lecture 5: Tools\n---\n# A\n' },
    [
      `lectures/a.md:3:8-3:9 error front-matter-yaml | Cannot read the front matter: nested mappings are not allowed in compact mappings | Put a value that holds a colon between quotes.`,
    ],
  ],
  [
    'a tab in YAML',
    { 'lectures/a.md': '---\ntitle: A\nauthors:\n\t- b\n---\n# A\n' },
    [
      'lectures/a.md:4:1-4:2 error front-matter-yaml | Cannot read the front matter: tabs are not allowed as indentation | Indent with spaces.',
    ],
  ],
  [
    'a key that is there twice',
    { 'lectures/a.md': '---\ntitle: A\ntitle: B\n---\n# A\n' },
    ['lectures/a.md:3:1-3:2 error front-matter-yaml | Cannot read the front matter: map keys must be unique | Keep one of the two keys.'],
  ],
  [
    'front matter in TOML',
    { 'lectures/a.md': '+++\ntitle = "A"\n+++\n# A\n' },
    [
      `lectures/a.md:1:1-1:4 error front-matter-language | Cannot read front matter in "TOML": only YAML is read | ${yamlHint.slice(0, -1)}: title: A`,
    ],
  ],
  [
    'front matter in JSON',
    { 'lectures/a.md': ';;;\n{"title": "A: b", "tags": ["x"]}\n;;;\n# A\n' },
    [
      `lectures/a.md:1:1-1:4 error front-matter-language | Cannot read front matter in "JSON": only YAML is read | ${yamlHint.slice(0, -1)}: title: "A: b" ⏎ tags: ⏎   - x`,
    ],
  ],
  [
    'front matter below text',
    { 'lectures/a.md': '# A\n\nWords.\n\n---\ntitle: A\nauthor: B\n...\n' },
    [
      'lectures/a.md:5:1-5:4 warning front-matter-late | Cannot read the front matter: text stands above it | Move its lines to the top of the file; until then they are read as text.',
    ],
  ],
  [
    'a type that is not known',
    { 'a.md': '---\ntype: tol\ntitle: X\n---\n\nWords.\n' },
    ['a.md:2:7-2:10 error unknown-type | Cannot find the type "tol" | Did you mean "tool"?'],
  ],
  [
    'a field of a lecture that is not known',
    { 'lectures/a.md': '---\ntitle: A\nsumary: x\n---\n' },
    ['lectures/a.md:3:1-3:7 error unknown-field | Cannot find the field "sumary" of a lecture | Did you mean "summary"?'],
  ],
  [
    'fields of a topic that are not known or hold what they cannot',
    { 'a.md': '---\ntitle: X\ntype: tool\nvender: Me\nhosting: manged\nurl: nope\n---\n\nA tool.\n' },
    [
      'a.md:4:1-4:7 error unknown-field | Cannot find the field "vender" of a tool | Did you mean "vendor"?',
      'a.md:5:10-5:16 error field-value | Cannot use "manged" as hosting | Did you mean "managed"?',
      'a.md:6:6-6:10 error field-value | Cannot use "nope" as website | Write a whole address that begins with https://.',
    ],
  ],
  [
    'a field whose value is of the wrong kind',
    { 'lectures/a.md': '---\ntitle: A\nnumber: three\n---\n' },
    [
      'lectures/a.md:3:9-3:14 error front-matter-value | Cannot read the field "number": expected a number, found "three" | Write a number behind "number:".',
    ],
  ],
  [
    'attributes and classes that are not known',
    {
      'lectures/a.md':
        '# A\n\n## Feature store {.component stors="x" layer="y"}\n\nWords.\n\n## Other {layer="x"}\n\n## Third {.componet}\n\n## Fourth {.zzzz}\n\n## Fifth {.component\n',
    },
    [
      'lectures/a.md:3:30-3:35 error unknown-field | Cannot find the field "stors" of a component | Did you mean "stores"?',
      'lectures/a.md:7:11-7:16 warning unknown-attribute | Cannot use the attribute "layer": the heading defines no topic | Give the heading a type, as in {.component layer="…"}, or take the attribute off.',
      'lectures/a.md:9:11-9:20 error unknown-type | Cannot find the type "componet" | Did you mean ".component"?',
      'lectures/a.md:11:12-11:17 warning unknown-attribute | Cannot use the class ".zzzz": no type of topic bears that name | Types are role, layer, component, tool, decision, phase, concept, reading; anything else has no effect here.',
      'lectures/a.md:13:10-13:21 warning attributes-unreadable | Cannot read the attributes "{.component" | Write them as {#id .class key="value"}, with plain quotation marks around values that hold spaces.',
    ],
  ],
  [
    'a topic that is defined twice, with both places',
    { 'lectures/a.md': '# A\n\n## Ray {.tool}\n\nOne.\n', 'lectures/b.md': '# B\n\nx\n\n## The Ray {.concept}\n\nTwo.\n' },
    [
      'lectures/b.md:5:1-5:22 error topic-defined-twice | Cannot define the concept "The Ray" twice: it is defined as a tool in lectures/a.md:3 | Keep one definition; a section with the same heading and no type adds to it.',
    ],
  ],
  [
    'an alias that two topics claim',
    { 'lectures/a.md': '# A\n\n## Ray {.tool aliases="the engine"}\n\nOne.\n\n## Dask {.tool aliases="Engine"}\n\nTwo.\n' },
    [
      'lectures/a.md:7:1-7:33 error alias-taken | Cannot give "Dask" the alias "Engine": it belongs to the tool "Ray" in lectures/a.md:3 | A name leads to one topic; take the alias off one of the two.',
    ],
  ],
  [
    'a topic without a definition',
    { 'lectures/a.md': '# A\n\n## Ray {.tool}\n\n## Next\n\nw\n' },
    [
      'lectures/a.md:3:1-3:15 warning definition-missing | Cannot find a definition of the tool "Ray" | Say what it is in a paragraph right under its name, or in a column "Definition".',
    ],
  ],
  [
    'links to nothing',
    {
      'lectures/a.md':
        '# A\n\n## Feature store {.component}\n\nSee [[Feture store]], [x](b2.md), [y](b.md#prt), [z](#feature-stor) and [w](../../x.md).\n',
      'lectures/b.md': '# B\n\n## Part\n\nw\n',
    },
    [
      'lectures/a.md:5:5-5:21 error unknown-topic | Cannot find topic "Feture store" | Did you mean "Feature store" (component, lectures/a.md:3)?',
      'lectures/a.md:5:23-5:33 error link-to-nothing | Cannot find the file "b2.md" | Did you mean "lectures/b.md"?',
      'lectures/a.md:5:35-5:48 error link-to-nothing | Cannot find the heading "#prt" in lectures/b.md | Did you mean "#part"?',
      'lectures/a.md:5:50-5:68 error link-to-nothing | Cannot find the heading "#feature-stor" in this note | Did you mean "#feature-store"?',
      'lectures/a.md:5:73-5:88 warning link-leaves-content | Cannot follow the link "../../x.md": it leads out of the content folder | Link to a file below the content folder, write a whole address, or name the repository in course.yml.',
    ],
  ],
  [
    'images that are not there',
    { 'lectures/a.md': '# A\n\n![The stack](img/stack.png)\n\nand ![inline](https://x.example/y.png)\n' },
    [
      `lectures/a.md:3:1-3:28 warning image-missing | Cannot find the image "img/stack.png" | ${imageHint}`,
      'lectures/a.md:5:5-5:39 warning image-elsewhere | Cannot show the image "https://x.example/y.png": pages load nothing from other sites | Save the image beside the note and link to the file.',
    ],
  ],
  [
    'notes that want one address, also by case',
    { 'lectures/One Two.md': '# A\n', 'lectures/one-two.md': '# B\n', 'lectures/ONE_TWO.md': '# C\n' },
    [
      `lectures/One Two.md:1:1-1:1 error address-taken | Cannot give the note the address "/lectures/one-two/": lectures/ONE_TWO.md has it | ${renameHint}`,
      `lectures/one-two.md:1:1-1:1 error address-taken | Cannot give the note the address "/lectures/one-two/": lectures/ONE_TWO.md has it | ${renameHint}`,
    ],
  ],
  [
    'a file that is not UTF-8',
    { 'lectures/a.md': new Uint8Array([35, 32, 0xe9, 10]) },
    [
      'lectures/a.md:1:3-1:4 error note-not-utf8 | Cannot read the note: it is not UTF-8 | If this should read "# é", the file is in Windows-1252: open it with that encoding in an editor and save it as UTF-8.',
    ],
  ],
  [
    'a file with quotation marks of Windows-1252',
    { 'lectures/a.md': Buffer.from('# A\n\nSome models \x96 and \x93more\x94.\n', 'latin1') },
    [
      'lectures/a.md:3:13-3:14 error note-not-utf8 | Cannot read the note: it is not UTF-8 | If this should read "Some models – and “more”", the file is in Windows-1252: open it with that encoding in an editor and save it as UTF-8.',
    ],
  ],
  [
    'a file that holds NUL',
    { 'lectures/a.md': '# A\n\nx\0y\n' },
    [
      'lectures/a.md:1:1-1:1 error note-holds-nul | Cannot read the note: byte 7 is NUL | Save the file as plain text in UTF-8; this looks like a binary file or UTF-16.',
    ],
  ],
  [
    'a file that is too large',
    { 'lectures/a.md': `# A\n${'x'.repeat(2_000_001)}` },
    ['lectures/a.md:1:1-1:1 error note-too-large | Cannot read the note: 2000005 bytes, more than 2000000 | Split it into several notes.'],
  ],
  [
    'a div that nothing closes',
    { 'lectures/a.md': '# A\n\n::: {.callout-tip}\nwords\n' },
    [
      'lectures/a.md:3:1-3:19 warning div-unclosed | Cannot find the end of the div that opens here | Close it with a line of three colons; until then it reaches to the end of what it stands in.',
    ],
  ],
  [
    'a document that nothing closes',
    { 'lectures/a.md': '# A\n\n  <html lang="en">\n\nwords\n' },
    [
      'lectures/a.md:3:3-3:8 warning document-unclosed | Cannot find the end of the HTML document that opens here | Close it with </html>; until then its empty lines end it.',
    ],
  ],
  [
    'a footnote that nothing leads to',
    { 'lectures/a.md': '# A\n\n[^x]: Words.\n' },
    [
      'lectures/a.md:3:1-3:13 warning footnote-unused | Cannot show the footnote "x": nothing leads to it | Write [^x] where it belongs, or take the footnote out.',
    ],
  ],
  [
    'a row that is too long',
    { 'lectures/a.md': '# A\n\n| a |\n|---|\n| b | c |\n' },
    [
      'lectures/a.md:5:5-5:10 warning table-row-too-long | Cannot find a column for this cell: the row has 2 cells, the header 1 | Add a column to the header, or write a bar that is no border as \\|.',
    ],
  ],
  [
    'a link that would run',
    { 'lectures/a.md': '# A\n\n[x](javascript:alert(1)) <a href="vbscript:y">z</a>\n' },
    [
      'lectures/a.md:3:1-3:25 warning link-refused | Cannot keep the link to "javascript:alert(1)": pages lead to no "javascript:" address | Link to a file of the course, or to an address that begins with https:// or mailto:.',
      'lectures/a.md:3:26-3:52 warning link-refused | Cannot keep the link to "vbscript:y": pages lead to no "vbscript:" address | Link to a file of the course, or to an address that begins with https:// or mailto:.',
    ],
  ],
];

describe('bad input', () => {
  it.each(cases)('is a problem at its place: %s', (_what, files, problems) => {
    expect(makeCourse(files).problems.map(toLine)).toEqual(problems);
  });

  it.each([
    ['js', 4],
    ['javascript', 4],
    ['coffee', 4],
    ['json', 4],
    ['toml', 4],
    [' js', 5],
    ['\tjavascript', 5],
    ['yaml', 4],
  ])('refuses front matter in %j and never runs it', (language, column) => {
    const name = language.trim();
    const text = `---${language}\nglobalThis.wasRun = true; process.env.WAS_RUN = 'yes'; ({ title: 'x' })\n---\n\n# A\n\nwords\n`;
    const { note, problems } = readLecture(text);
    expect(problems.map(toLine)).toEqual([
      `lectures/note.md:1:${column}-1:${column + name.length} error front-matter-language | Cannot read front matter in "${name}": only YAML is read | ${yamlHint}`,
    ]);
    expect(note.title).toBe('A');
    expect('wasRun' in globalThis).toBe(false);
    expect(process.env['WAS_RUN']).toBeUndefined();
  });

  it('reads front matter again after a mistake in it: nothing is remembered', () => {
    const text = '---\ntitle: "open\n---\n\n# A\n';
    expect(readLecture(text).problems.map(toLine)).toEqual(readLecture(text).problems.map(toLine));
    expect(readLecture(text).problems.map(({ rule }) => rule)).toEqual(['front-matter-yaml']);
  });

  it('refuses an alias bomb before it goes off', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array.from({ length: 9 }, () => `*l${level}`).join(', ')}]`,
    );
    const { problems } = readLecture(`---\nl0: &l0 [lol, lol]\n${levels.join('\n')}\n---\n\n# A\n`);
    expect(problems.map(toLine)).toEqual([
      'lectures/note.md:3:10-3:11 error front-matter-aliases | Cannot read the front matter: more than 50 uses of YAML aliases | Write the values out instead of pointing at each other.',
    ]);
  });

  it('shows a figure with its caption where an image is missing', () => {
    const { html } = readLecture('# A\n\n![The *stack* of today](img/stack.png)\n\nBeside ![a small one](x.png) it.\n');
    expect(html).toContain(
      '<figure><span class="missing-image">Missing image: stack.png</span><figcaption>The stack of today</figcaption></figure>',
    );
    expect(html).toContain('Beside <span class="missing-image">Missing image: x.png, “a small one”</span> it.');
  });

  it('keeps the words of a link to nothing and gives it no address', () => {
    const { html } = readLecture('# A\n\nSee [[Nowhere|the words]] and [more words](gone.md).\n');
    expect(html).toContain('See <span class="broken-link">the words</span> and <span class="broken-link">more words</span>.');
  });

  it('leaves no trace of a draft', () => {
    const course = makeCourse({
      'lectures/a.md': '# A\n\nSee Zebra.\n',
      'lectures/b.md': '---\ndraft: true\n---\n\n# Secret\n\n## Zebra {.tool}\n\n[[Nowhere]]\n',
    });
    expect([...course.notes.keys()]).toEqual(['lectures/a.md']);
    expect(course.topics).toEqual([]);
    expect(course.problems).toEqual([]);
    expect(lectureHtml(course, 'lectures/a.md')).toContain('See Zebra.');
    expect(JSON.stringify([...course.paths, ...course.names])).not.toMatch(/secret|zebra/i);
  });

  it.each(['yes', 'on', 'Yes'])('takes "draft: %s" for a draft, as older YAML does', (word) => {
    expect(makeCourse({ 'lectures/b.md': `---\ndraft: ${word}\n---\n\n# Secret\n` }).lectures).toEqual([]);
  });

  it('reports a draft mark that it cannot read', () => {
    expect(makeCourse({ 'lectures/b.md': '---\ndraft: perhaps\n---\n\n# B\n' }).problems.map(toLine)).toEqual([
      'lectures/b.md:2:8-2:15 error front-matter-value | Cannot read the field "draft": expected true or false, found "perhaps" | Write true or false behind "draft:".',
    ]);
  });
});

describe('a content folder', () => {
  const made: string[] = [];
  const makeFolder = () => {
    const folder = mkdtempSync(join(tmpdir(), 'flywheel-'));
    made.push(folder);
    return folder;
  };
  const open = (folder: string) => openCourse({ folder, environment: {}, cache: noCache });

  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });

  it('is not left by links of its files', () => {
    const outside = makeFolder();
    const folder = makeFolder();
    writeFileSync(join(outside, 'secret.md'), '# Secret\n');
    writeFileSync(join(outside, 'secret.png'), 'x');
    mkdirSync(join(folder, 'lectures'));
    writeFileSync(join(folder, 'lectures', 'a.md'), '# A\n\n![x](out.png)\n');
    symlinkSync(join(outside, 'secret.md'), join(folder, 'lectures', 'out.md'));
    symlinkSync(join(outside, 'secret.png'), join(folder, 'lectures', 'out.png'));
    symlinkSync(outside, join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'gone.md'), join(folder, 'lectures', 'gone.md'));
    const course = open(folder);
    expect([...course.notes.keys()]).toEqual(['lectures/a.md']);
    expect(course.problems.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'elsewhere file-leads-out',
      'lectures/a.md image-missing',
      'lectures/gone.md file-leads-out',
      'lectures/out.md file-leads-out',
    ]);
  });

  it('may hold links to its own files', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'lectures'));
    writeFileSync(join(folder, 'lectures', 'a.md'), '# A\n');
    symlinkSync(join(folder, 'lectures', 'a.md'), join(folder, 'lectures', 'b.md'));
    expect([...open(folder).notes.keys()].sort()).toEqual(['lectures/a.md', 'lectures/b.md']);
  });

  it('may be empty or not there', () => {
    const folder = makeFolder();
    expect(open(folder).problems).toEqual([]);
    expect(open(join(folder, 'nowhere')).lectures).toEqual([]);
  });

  it('reads no file that is too large', () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.md'), '# A\n'.padEnd(2_000_001, 'x'));
    expect(open(folder).problems.map(({ rule }) => rule)).toEqual(['note-too-large']);
  });
});
