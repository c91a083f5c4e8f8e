import type { TortureNote } from './torture-note.ts';

const t = '# Tables\n\n';

export const tableNotes: readonly TortureNote[] = [
  {
    name: 'GFM tables with pipes in code, escaped pipes and uneven rows',
    problems: ['5:9-5:20 warning table-row-too-long', '8:13-8:21 warning table-row-too-long'],
    text: `${t}| a | b |\n|:--|--:|\n| \`x|y\` | \\| pipe |\n| \`x\\|y\` | ok |\n| only one\n| one | two | three | four |\n`,
    holds: ['<code>x|y</code>'],
  },
  {
    name: 'a table without leading bars, as Pandoc has it',
    text: `${t}Role | Task\n--- | ---\nData engineer | pipelines\nAnalyst | reports\n`,
    passages: ['Data engineer', 'Analyst'],
    holds: ['<td>reports</td>'],
  },
  {
    name: 'a Pandoc grid table and a simple table stay words',
    problems: ['3:1-7:19 warning foreign-syntax'],
    text: `${t}+-------+--------+\n| Fruit | Price  |\n+=======+========+\n| Apple | 1.20   |\n+-------+--------+\n\n  Right     Left\n-------     ------\n     12     twelve\n\nTable: The caption.\n`,
  },
  {
    name: 'an HTML table with spans, nested lists and a caption',
    text: `${t}<table>\n<caption>Who does what</caption>\n<thead><tr><th>Group</th><th>Role</th><th colspan="2">Tasks</th></tr></thead>\n<tbody>\n<tr><td rowspan="2">Owners</td><td>CIO</td><td><ul><li>plans</li><li>pays<ol><li>late</li></ol></li></ul></td><td>x</td></tr>\n<tr><td>CDO</td><td colspan="2">governs</td></tr>\n</tbody>\n</table>\n`,
    passages: ['CIO', 'CDO'],
    holds: ['rowspan="2"', '<caption>Who does what</caption>', '<li>late</li>'],
  },
  {
    name: 'a table without a header',
    text: `${t}|  |  |\n|--|--|\n| a | b |\n\n<table><tr><td>c</td><td>d</td></tr></table>\n`,
    holds: ['<td>c</td>'],
  },
  {
    name: 'a table in a list and in a quote',
    text: `${t}- item\n\n  | a | b |\n  |---|---|\n  | c | d |\n\n> | e | f |\n> |---|---|\n> | g | h |\n`,
    holds: ['<td>d</td>', '<td>h</td>'],
  },
  {
    name: 'a table with formatting, line breaks, footnotes and wiki links',
    problems: ['7:11-7:16 warning table-row-too-long'],
    text: `${t}| Tool | Why |\n|---|---|\n| **DVC**<br>1.0 | *data*[^1] |\n| [x](https://a.example) | [[Tables\\|the page]] |\n| \`a\` | $x|y$ |\n\n[^1]: A note below.\n`,
    holds: ['the page</a>'],
  },
  {
    name: 'table cells that are very long, empty and only spaces',
    text: `${t}| a | b |\n|---|---|\n| ${'word '.repeat(2000)}| |\n|   |   |\n`,
    holds: ['word word'],
  },
  {
    name: 'a table right under a paragraph and with a line of text under it',
    text: `${t}Some words\n| a | b |\n|---|---|\n| c | d |\nA line that follows\n\nafter\n`,
    holds: ['<td>A line that follows</td>'],
  },
  {
    name: 'Word: a table of paragraphs with styles',
    lost: ['o', 'p', 'o', 'p', 'o', 'p', 'o', 'p'],
    text: `${t}<table class="MsoTableGrid" border=1 cellspacing=0 style='border-collapse:collapse'>\n <tr style='mso-yfti-irow:0'>\n  <td width=200 valign=top>\n  <p class=MsoNormal><b><span lang=EN-US>Role<o:p></o:p></span></b></p>\n  </td>\n  <td>\n  <p class=MsoNormal>Duties&nbsp;here<o:p>&nbsp;</o:p></p>\n  </td>\n </tr>\n</table>\n`,
  },
];
