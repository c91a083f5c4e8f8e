import type { TortureNote } from './torture-note.ts';

const t = '# Blocks\n\n';

export const blockNotes: readonly TortureNote[] = [
  {
    name: 'fenced divs that do not match',
    text: `${t}:::: {.columns}\n::: {.column width="50%"}\nleft\n:::::\n::: {.column}\nright\n:::\n::::::\n:::\n\n:::\n\nafter\n`,
    holds: ['left', 'right', 'after'],
    lacks: [':::'],
  },
  {
    name: 'a fenced div that nothing closes',
    problems: ['3:1-3:19 warning div-unclosed'],
    text: `${t}::: {.callout-tip}\n## Title of it\n\nwords\n\n- list\n`,
    holds: ['alert-tip', 'Title of it'],
  },
  {
    name: 'colons that are words',
    problems: ['11:1-11:10 warning div-unclosed'],
    text: `${t}::: three colons before words\n\na ::: b\n\n:: two\n\ns3:bucket image:latest 12:30 std::vector\n\n:::python\n\nend\n`,
  },
  {
    name: 'divs in lists and quotes',
    text: `${t}- a\n\n  ::: {.note}\n  inside\n  :::\n\n> ::: warning\n> careful\n> :::\n`,
    holds: ['alert-note', 'alert-warning', 'inside', 'careful'],
    lacks: [':::'],
  },
  {
    name: 'GitHub alerts',
    text: `${t}> [!NOTE]\n> one\n\n> [!TIP] A title\n> two\n\n> [!WARNING]\n\n> [!caution]\n> three\n>\n> - four\n\n> [!UNKNOWN]\n> five\n\n> [!NOTE] **bold** title\n> six\n`,
    holds: ['alert-note', 'alert-tip', 'A title', 'alert-caution', '<strong>bold</strong>'],
  },
  {
    name: 'Obsidian callouts',
    lost: ['note', 'right'],
    text: `${t}> [!info]- Folded *title*\n> words\n\n> [!question]+ Can they nest?\n> > [!todo] Yes.\n> > > [!example] Deeper\n> > > end\n\n> [!multi-word]\n> x\n\n> [!note|right] Title\n> y\n`,
    holds: ['Can they nest?', 'Deeper', 'end'],
  },
  {
    name: 'Quarto callouts and notes',
    text: `${t}::: {.callout-note collapse="true" title="My title"}\nwords\n:::\n\n::: {.callout-important}\n### Heading title {.x}\n\nmore words\n:::\n\n::: {.notes}\nsay this\n:::\n\n::: {.incremental}\n- a\n- b\n:::\n`,
    holds: ['My title', 'Heading title', 'Instructor', 'say this'],
  },
  {
    name: 'Docusaurus and VitePress admonitions',
    lost: ['tip', 'info', 'details', 'danger'],
    text: `${t}:::note\n\nwords\n\n:::\n\n:::tip My *tip*\n\nmore\n\n:::\n\n:::info[Own title]\n\nbody\n\n:::\n\n::: details Click me\nhidden words\n:::\n\n::: danger STOP\nlast\n:::\n`,
    holds: ['My', 'more', 'Own title', 'body', 'Click me', 'hidden words', 'STOP', 'last'],
  },
  {
    name: 'MkDocs admonitions',
    // The kind of a note: its colour, and its title where it has no other.
    lost: ['note', 'warning'],
    text: `${t}!!! note "A title"\n    indented words\n\n    - list\n\n??? warning\n    folded words\n\n=== "Tab one"\n\n    tab words\n\nafter\n`,
    holds: ['A title', 'indented words', 'tab words'],
  },
  {
    name: 'definition lists',
    text: `${t}Term one\n: first meaning\n: second meaning\n\nTerm *two*\n: with \`code\`\n  and a second line\n\nTerm three\n\n:   A loose one.\n\n: orphan\n`,
    holds: ['<dt', 'first meaning', 'second meaning'],
  },
  {
    name: 'footnotes',
    problems: ['3:24-3:36 warning footnote-missing', '3:45-3:52 warning footnote-missing', '15:1-15:31 warning footnote-unused'],
    // The footnote in place stands with the others, at the end.
    lost: ['in', 'its', 'place', 'Nobody', 'points', 'here'],
    text: `${t}One[^a], again[^a], two[^long name], missing[^nope], inline^[in its place].\n\n| a | b |\n|---|---|\n| x[^a] | y[^t] |\n\n[^a]: First *note*.\n[^t]: In a table.\n    second line\n\n    second paragraph\n\n[^unused]: Nobody points here.\n`,
    holds: ['First <em>note</em>', 'second paragraph'],
  },
  {
    name: 'lists of every kind',
    text: `${t}* star\n+ plus\n- minus\n    - four spaces\n        - eight\n\t- tab\n\n1) one\n2) two\n\n10. ten\n1. eleven\n\n- [ ] open\n- [x] done\n- [X] also\n\n-\n- empty above\n\n(1) not a list\na. not one\ni. either\n• bullet\n`,
    holds: ['eight', 'done', 'bullet'],
  },
  {
    name: 'code of every kind',
    problems: ['7:1-9:4 warning code-not-run', '29:1-29:12 warning code-unclosed'],
    lost: ['plot', '1'],
    text: `${t}\`\`\`python {.numberLines startFrom="10"}\nx = 1\n\`\`\`\n\n\`\`\`{r, echo=FALSE}\nplot(1)\n\`\`\`\n\n~~~\ntildes\n~~~\n\n    indented code\n\n\`\`\`\`md\n\`\`\`js\ninner\n\`\`\`\n\`\`\`\`\n\n\`\`\`nolang-at-all-xyz title="file.txt"\nplain <b>text</b> &amp;\n\`\`\`\n\n\`code\`{.python} and \`\` a\`b \`\`\n\n\`\`\`unclosed\nlast\n`,
    holds: ['tildes', 'inner', '&#38;amp;'],
  },
  {
    name: 'Hugo and Jekyll shortcodes and Liquid',
    problems: ['3:1-3:41 warning image-missing', '5:1-5:45 warning foreign-syntax', '7:22-7:40 warning foreign-syntax'],
    // What names another tool's command, and no word for a reader; what a tag would put here is told.
    lost: [
      ...['figure', 'src', 'title', 'include', 'note', 'html', 'content', 'more', 'words'],
      ...['notice', 'tip', 'notice', 'notoc', 'TOC', 'toc'],
    ],
    text: `${t}{{< figure src="x.png" title="words" >}}\n\n{% include note.html content="more words" %}\n\n{{ page.title }} and {{% notice tip %}}inside{{% /notice %}}\n\n{: .no_toc }\n\n* TOC\n{:toc}\n`,
  },
  {
    name: 'Marp and reveal.js slides',
    problems: ['17:1-17:24 warning image-missing'],
    text: `---\nmarp: true\ntheme: default\npaginate: true\n---\n\n# Slide one\n\nwords\n\n---\n\n<!-- _class: lead -->\n\n# Slide two\n\n![bg right:40%](bg.png)\n\n* point\n\n---\n\n. . .\n\nend\n`,
    headings: ['1 Slide two'],
  },
  {
    name: 'Notion export',
    problems: ['14:1-14:31 error link-to-nothing', '16:1-16:26 warning image-missing'],
    text: `${t}Created: November 20, 2025\nTags: mlops, data\n\n<aside>\n💡 A call-out of Notion.\n\n</aside>\n\n- [ ]  open task\n- [x]  done task\n\n[Sub page](Blocks%20abc123.md)\n\n![Untitled](Untitled.png)\n`,
    holds: ['A call-out of Notion'],
  },
  {
    name: 'page breaks, LaTeX commands and Pandoc spans',
    problems: ['7:67-7:76 error link-to-nothing', '14:62-14:78 warning citation-unknown'],
    lost: ['newpage', 'pagebreak'],
    text: `${t}\\newpage\n\n\\pagebreak\n\n[small caps]{.smallcaps} and [red]{style="color:red"} and [x]{.y} [a](b.md){.nolink}\n\nLine block:\n\n| one\n| two\n\nH~2~O and x^2^ and ==marked== and \\textbf{bold} \\cite{knuth} [@doe2020, p. 3] @smith\n`,
    holds: ['small caps', 'doe2020'],
  },
  { name: 'quotes that nest and break', text: `${t}> one\n> > two\nlazy\n\n> three\n\n>four\n>\n>>> five\n` },
  { name: 'thematic breaks beside setext and lists', text: `${t}words\n***\nmore\n\n- - -\n\n___\n\n* * *\n- a\n---\n- b\n` },
];
