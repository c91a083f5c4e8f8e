import type { TortureNote } from './torture-note.ts';

const t = '# Raw HTML\n\n';

export const rawHtmlNotes: readonly TortureNote[] = [
  {
    name: 'details with Markdown inside',
    text: `${t}<details>\n<summary>Click <b>me</b></summary>\n\n- one\n- two\n\n\`\`\`sql\nselect 1\n\`\`\`\n\n</details>\n\nafter\n`,
    holds: ['<details>\n<summary>Click <b>me</b></summary>', '<li>one</li>', '</details>'],
  },
  {
    name: 'details on one line and one that nothing closes',
    problems: ['5:1-5:10 warning element-unclosed'],
    text: `${t}<details open><summary>A</summary>b</details>\n\n<details>\n<summary>C</summary>\n\nd\n\n## After\n\ne\n`,
    holds: ['After'],
  },
  {
    name: 'div soup',
    problems: ['9:27-9:64 warning image-missing'],
    text: `${t}<div class="row"><div class="col-6" style="float:left">\n\n**left** words\n\n</div><div>right words</div></div></div></div>\n\n<p align="center">centred <img src="x.png" alt="picture words"></p>\n`,
    holds: ['<strong>left</strong>', 'centred'],
  },
  {
    name: 'center, font and other old tags',
    text: `${t}<center>middle</center>\n\n<font color="red" size=4>red words</font> and <big>big</big> <tt>mono</tt> <u>under</u> <strike>gone</strike> <marquee>moves</marquee> <nobr>no break</nobr>\n`,
    holds: ['middle', 'red words', '<u>under</u>'],
  },
  {
    name: 'comments of every shape',
    text: `${t}<!-- hidden -->\n\nShown <!-- inline --> words\n\n<!--\nmany\n\nlines\n-->\n\n<!---->\n\n[//]: # (a comment)\n[comment]: <> (another)\n\nend\n`,
    holds: ['Shown', 'end'],
    lacks: ['hidden', 'many'],
  },
  {
    name: 'CDATA, processing instructions and declarations',
    lost: ['xml', 'version', '1', '0'],
    text: `${t}a <![CDATA[ x > y ]]> b\n\n<?php echo 1; ?>\n\nc <?xml version="1.0"?> d\n\n<!ELEMENT br EMPTY>\n\ne\n`,
  },
  {
    name: 'tags that nothing closes or opens',
    problems: ['11:8-11:11 warning element-unclosed', '14:1-14:8 warning element-unclosed'],
    text: `${t}<b>bold <i>both</b> italic?</i> after\n\n<div>\n\ninside\n\n</p></span></section>\n\n- item <b>open\n- next\n\n<table><tr><td>cell\n\nafter the table\n`,
    holds: ['inside', 'next', 'after the table'],
  },
  {
    name: 'an embedded document with empty lines and deep indentation',
    problems: ['7:5-7:6 warning html-removed'],
    text: `${t}<!DOCTYPE html>\n<html lang="en">\n  <head>\n    <title>Doc title</title>\n    <style>body { color: red }</style>\n\n  </head>\n  <body>\n\n      <h2>Heading in it</h2>\n\n          <p>deep words</p>\n\n        <table>\n\n            <tr><th>Role</th><th>Task</th></tr>\n\n            <tr><td>Librarian</td><td>lends</td></tr>\n        </table>\n  </body>\n</html>\n\nafter **it**\n`,
    passages: ['Librarian'],
    holds: ['deep words', '<strong>it</strong>', 'Doc title'],
    headings: ['2 Heading in it'],
  },
  {
    name: 'an embedded document that nothing closes',
    problems: ['3:1-3:6 warning document-unclosed'],
    text: `${t}<html>\n<body>\n<p>inside</p>\n\n## Heading\n\nafter **words**\n`,
    holds: ['inside', 'after'],
  },
  {
    name: 'unknown tags and placeholders',
    text: `${t}DagsHub <used in class>\n\nInsert <your-name> and <YOUR_API_KEY> here, <placeholder>.\n\n<used in class>\n\n<todo>\nblock words\n</todo>\n\n<myTag attr="quoted words">x</myTag>\n`,
    holds: ['&#60;used in class&#62;', 'your-name', 'YOUR_API_KEY'],
  },
  {
    name: 'generics and comparisons',
    problems: ['3:74-3:77 warning element-unclosed'],
    text: `${t}List<String> and Map<String, List<Integer>> and vector<int>, a < b > c, a<b>c, x<y and y>z, 1<2, <3 you, <-, <=, <<EOF, ->>, i<n;\n\nA <b>bold</b> word. std::vector<T>::iterator and Option<&str>.\n`,
    holds: ['List&#60;String&#62;', '<b>bold</b>'],
  },
  {
    name: 'addresses and e-mails in angle brackets',
    text: `${t}See <https://example.org/a?b=c&d=e>, <mailto:me@example.org>, <me@example.org> and <not a link>.\n`,
    holds: ['href="https://example.org/a?b=c&#38;d=e"', 'href="mailto:me@example.org"'],
  },
  {
    name: 'scripts, styles, frames and forms',
    problems: [
      '3:1-3:2 warning html-removed',
      '5:1-5:2 warning html-removed',
      '7:1-7:2 warning html-removed',
      '9:1-9:2 warning html-removed',
      '9:48-9:49 warning html-removed',
      '9:48-9:49 warning html-removed',
      '11:1-11:2 warning html-removed',
      '13:1-13:2 warning html-removed',
      '13:1-13:29 warning image-missing',
      '15:1-15:2 warning html-removed',
      '15:1-15:58 warning link-refused',
      '17:1-17:2 warning html-removed',
      '17:1-17:2 warning html-removed',
    ],
    lost: ['svg', 'onload', 'alert', '1', 'text', 'text', 'svg'],
    text: `${t}<script>alert(1)</script>\n\n<style>p { color: red }</style>\n\n<iframe src="https://example.org">fallback words</iframe>\n\n<form action="/x"><input type="text" value="v"><button onclick="x()">press</button></form>\n\n<video controls>video words</video>\n\n<img src=x onerror=alert(1)>\n\n<a href="javascript:alert(1)" onmouseover="y()">click</a>\n\n<svg onload=alert(1)><text>drawn words</text></svg>\n\nend\n`,
    lacks: ['<script', 'javascript:', 'onerror', 'onclick', '<iframe', '<form', 'alert'],
  },
  {
    name: 'markdown in a block of HTML that is not parsed',
    text: `${t}<div>\n*stars* stay\n</div>\n\n<p>\n\n*emphasis*\n\n</p>\n\n<pre>\n  kept   *as is*\n\n\n  &lt;here&gt;\n</pre>\n`,
    holds: ['*stars* stay', '<em>emphasis</em>', '  kept   *as is*'],
  },
  {
    name: 'abbr, kbd, sub, sup, mark, ruby, dl',
    text: `${t}<abbr title="Machine learning">ML</abbr> <kbd>Ctrl</kbd>+<kbd>C</kbd> H<sub>2</sub>O x<sup>2</sup> <mark>marked</mark> <ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> <ins>in</ins> <q>quote</q>\n\n<dl><dt>Term</dt><dd>Meaning</dd></dl>\n`,
    holds: ['<abbr title="Machine learning">ML</abbr>', '<dt', 'Meaning'],
  },
  {
    name: 'a picture, a figure and an audio player',
    problems: ['4:1-4:34 warning image-missing', '8:34-8:69 warning image-missing'],
    text: `${t}<figure>\n<img src="a.png" alt="alt words">\n<figcaption>Caption words</figcaption>\n</figure>\n\n<picture><source srcset="x.webp"><img src="y.png" alt="other words"></picture>\n`,
    holds: ['<figcaption>Caption words</figcaption>'],
  },
  {
    name: 'JSX and components of Docusaurus',
    text: `${t}import Tabs from '@theme/Tabs';\n\n<Tabs>\n<TabItem value="py" label="Python">\n\n\`\`\`py\nx = 1\n\`\`\`\n\n</TabItem>\n</Tabs>\n\n{props.name} and {/* comment */}\n\nexport const x = () => <b>hi</b>;\n`,
  },
];
