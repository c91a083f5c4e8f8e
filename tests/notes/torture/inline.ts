import type { TortureNote } from './torture-note.ts';

const t = '# Inline\n\n';

export const inlineNotes: readonly TortureNote[] = [
  {
    name: 'money',
    text: `${t}It costs $5 and $10, or US$20-$30, $1,000.50, $-5, "$5", ($5), $5k–$10k.\n\nA \\$5 and \\$6.\n`,
    lacks: ['<math'],
  },
  {
    name: 'code in dollars and dollars in code',
    lost: ['PATH'],
    text: `${t}\`$HOME\` and \`$x$\` and $PATH:$HOME and \${VAR} and $(cmd) and $\{x}.\n`,
    holds: ['<code>$HOME</code>', '<code>$x$</code>'],
  },
  {
    name: 'maths',
    lost: ['alpha', 'begin', 'align', 'end', 'align'],
    text: `${t}Inline $a^2 + b^2$ and $\\alpha$, display:\n\n$$\n\\int_0^1 x\\,dx = \\frac12\n$$\n\n$$E = mc^2$$\n\nText $$y$$ text.\n\n\\(z\\) and \\[w\\]\n\n\\begin{align}\na &= b \\\\\nc &= d\n\\end{align}\n`,
    holds: ['<math'],
  },
  {
    name: 'broken maths',
    problems: ['3:1-3:10 warning formula-unreadable', '3:15-3:35 warning formula-unreadable', '5:1-7:3 warning formula-unreadable'],
    text: `${t}$\\frac{1$ and $\\unknowncommand{x}$\n\n$$\n\\begin{aligned} a\n$$\n`,
  },
  {
    name: 'Mermaid, valid',
    text: `${t}\`\`\`mermaid\ngraph TD\n  accTitle: Flow\n  accDescr: A leads to B.\n  A[Data] --> B[Model]\n\`\`\`\n`,
    holds: ['<svg', 'Data'],
  },
  {
    name: 'Mermaid, broken and hostile',
    problems: [
      '4:1-4:2 warning diagram-unreadable',
      '9:1-9:2 warning diagram-undrawn',
      '14:1-18:4 warning diagram-without-words',
      '21:1-21:2 warning diagram-unreadable',
    ],
    text: `${t}\`\`\`mermaid\nthis is no diagram\n\`\`\`\n\n\`\`\`mermaid\ngraph TD\n  A["<img src=x onerror=alert(1)>"] --> B\n  click A "javascript:alert(1)"\n  accDescr: x\n\`\`\`\n\n\`\`\`{mermaid}\n%%{init: {"securityLevel": "loose"}}%%\nsequenceDiagram\nAlice->>Bob: Hi <script>alert(1)</script>\n\`\`\`\n\n\`\`\`mermaid\n\`\`\`\n`,
    lacks: ['<script', '<img', 'href="javascript'],
  },
  {
    name: 'images of every kind',
    problems: [
      '3:1-3:21 warning image-missing',
      '5:1-5:37 warning image-elsewhere',
      '7:6-7:34 warning image-missing',
      '9:1-9:16 warning image-missing',
      '11:1-11:12 warning image-missing',
      '11:17-11:23 warning image-missing',
      '13:1-13:45 warning image-missing',
      '15:1-15:11 warning image-missing',
      '17:1-17:36 warning image-missing',
      '19:2-19:17 warning image-missing',
      '21:1-21:42 warning image-missing',
      '23:1-23:24 warning link-unread',
      '25:1-25:18 warning image-missing',
    ],
    text: `${t}![missing](nope.png)\n\n![remote](https://example.org/x.png)\n\nText ![inline alt](a.png "Title") text.\n\n![Sized](b.png){width=50%}\n\n![Ref][pic] and ![pic]\n\n<img src="c.png" alt="html alt" width="100">\n\n![](d.png)\n\n![data](data:image/png;base64,AAAA)\n\n[![badge](e.png)](https://example.org)\n\n![Caption *with* \`marks\`](my%20image.png)\n\n![spaces](my image.png)\n\n![[embedded.png]]\n\n[pic]: f.png "Ref title"\n`,
  },
  {
    name: 'reference links',
    problems: ['3:41-3:56 warning reference-missing'],
    lost: ['SHORTCUT', 'https', 'example', 'org', 'c', 'title'],
    text: `${t}[Full][ref], [Collapsed][], [Shortcut], [missing][nope], [Text] [ref].\n\n[ref]: https://example.org/a "T"\n[collapsed]: <https://example.org/b>\n[SHORTCUT]:\n  https://example.org/c\n  'title'\n`,
    holds: ['href="https://example.org/c" title="title"'],
  },
  {
    name: 'autolinks',
    text: `${t}www.example.org, https://example.org/a_b_c(d), <https://example.org>, http://example.org. me@example.org ftp://example.org x@y https:// notwww.example.org\n`,
  },
  {
    name: 'wiki links of every kind',
    problems: ['3:100-4:7 error unknown-topic', '4:68-4:87 error unknown-topic', '4:88-4:99 warning foreign-syntax'],
    text: `${t}[[Inline]] [[inline|the page]] [[Inline#Second part|there]] [[#Second part]] [[note]] [[ Inline ]] [[in\nline]] [[]] [[ ]] [[a[b]c]] [[[Inline]]] [[Inline]](x) \\[[Inline]] [[nope|nope words]] ![[Inline]]\n\n\`[[Inline]]\`\n\n## Second part\n\nw\n`,
  },
  {
    name: 'emphasis at its edges',
    text: `${t}**bold**text, snake_case_word, *a***b**, ***both***, __init__.py, 2*3*4, a * b * c, **Hello，**世界, ~~gone~~, ~one~, **not closed\n\n_under_score_ **\u201Cquoted\u201D**word\n`,
  },
  {
    name: 'escapes and entities',
    text: `${t}\\*stars\\* \\# \\[x\\] \\\\ &amp; &copy; &#65; &#x42; &unknown; &nbsp; &#0; &#1234567; AT&T R&D a&b; &lt;b&gt;\n`,
  },
  { name: 'hard breaks', text: `${t}two spaces  \nnext\\\nthird<br>fourth<br/>fifth\n` },
  {
    name: 'links with odd targets',
    problems: [
      '3:1-3:21 error link-to-nothing',
      '3:22-3:32 error link-to-nothing',
      '3:46-3:56 error link-to-nothing',
      '3:57-3:81 warning link-refused',
      '3:82-3:103 warning link-refused',
      '3:149-3:161 warning link-refused',
      '3:177-3:198 warning link-leaves-content',
      '3:199-3:222 warning link-refused',
      '3:223-3:246 warning link-leaves-content',
      '3:247-3:255 error link-to-nothing',
    ],
    text: `${t}[a](<with space.md>) [b](x "t") [c]() [d](#) [e](#nope) [f](JavaScript:alert(1)) [g](data:text/html,x) [h](//example.org/x) [i](mailto:a@b.example) [j](tel:123) [k](/) [l](?q) [m](../../etc/passwd) [n](file:///etc/passwd) [o](%2e%2e/%2e%2e/x.md) [p](%zz)\n`,
    lacks: ['alert(1)"', 'javascript'],
  },
  {
    name: 'nested brackets and links in links',
    problems: ['3:81-3:94 warning image-missing', '3:122-3:130 error unknown-topic'],
    text: `${t}[a [b] c](https://example.org) [x [y](https://a.example) z](https://b.example) [![alt](i.png) words](https://c.example) [[[deep]]] ]]stray[[\n`,
  },
];
