import type { TortureNote } from './torture-note.ts';

export const textNotes: readonly TortureNote[] = [
  {
    name: 'CRLF',
    problems: ['17:1-17:9 error unknown-topic'],
    text: '---\r\ntitle: Windows\r\n---\r\n\r\n## Part\r\n\r\nwords\r\nmore\r\n\r\n- a\r\n- b\r\n\r\n```py\r\nx\r\n```\r\n\r\n[[nope]]\r\n',
    title: 'Windows',
    headings: ['2 Part'],
  },
  { name: 'lone carriage returns', text: '# Mac\r\rwords\r\r## Part\r\rmore\r', headings: ['2 Part'], title: 'Mac' },
  { name: 'a byte order mark before front matter', text: '\uFEFF---\ntitle: Marked\n---\n\nwords\n', title: 'Marked' },
  { name: 'a byte order mark before a heading', text: '\uFEFF# Marked\n\nwords\n', title: 'Marked' },
  {
    name: 'tabs everywhere',
    text: '#\tTabbed\n\n-\tone\n\t-\ttwo\n\t\t-\tthree\n\n1.\tfirst\n\n\tcode after a list item?\n\n>\tquote\n\n|\ta\t|\tb\t|\n|---|---|\n|\tc\t|\td\t|\n',
    title: 'Tabbed',
    holds: ['three', 'quote'],
  },
  {
    name: 'Chinese',
    text: '# 机器学习运维\n\n## 1. 数据工程师\n\n**数据工程师**：负责管道。技能：Python、SQL。\n\n- 角色：数据科学家\n\n| 角色 | 职责 |\n|---|---|\n| 分析师 | 报告 |\n',
    title: '机器学习运维',
    headings: ['2 1. 数据工程师'],
    holds: ['id="1-数据工程师"'],
  },
  {
    name: 'Arabic and Hebrew',
    text: '---\ntitle: مقدمة في تعلم الآلة\nlang: ar\n---\n\n## مهندس البيانات\n\nنص بالعربية مع English في الوسط.\n\n<div dir="rtl">\n\nשלום עולם\n\n</div>\n',
    headings: ['2 مهندس البيانات'],
    holds: ['dir="rtl"'],
  },
  {
    name: 'Japanese, Korean, Thai, Hindi, Russian, Greek',
    text: '# 日本語の講義\n\nモデルストア（特徴量）です。\n\n## 한국어\n\n데이터 엔지니어\n\n## ภาษาไทย\n\nวิศวกรข้อมูล\n\n## हिन्दी\n\nडेटा इंजीनियर\n\n## Русский\n\nИнженер данных: делает конвейеры.\n\n## Ελληνικά\n\nΜηχανικός\n',
    passages: ['Инженер данных'],
  },
  { name: 'a very long line', text: `# Long\n\n${'lorem ipsum dolor *sit* amet, '.repeat(400)}\n`, holds: ['<em>sit</em>'] },
  {
    name: 'zero-width and other invisible characters',
    text: '# Zero\u200Bwidth\n\nsoft\u00ADhyphen zero\u200Bwidth joiner\u200Dhere non\u00A0breaking \u202Eright to left\u202C \u2028line\u2029para \uFFFC object\n',
  },
  { name: 'mojibake and replacement characters', text: '# JesÃºs CalderÃ³n â€“ notes\n\nItâ€™s a \uFFFD \u0091quote\u0092 \u0080\n' },
  { name: 'control characters', text: '# Bell\u0007\n\na\u0001b \u000Bvt \u000Cff \u001Besc \u007Fdel\n' },
  { name: 'only white space', problems: ['1:1-1:1 warning title-missing'], text: '   \n\n\t\n', title: 'Note' },
  { name: 'nothing', problems: ['1:1-1:1 warning title-missing'], text: '' },
  { name: 'only front matter', text: '---\ntitle: Alone\n---', title: 'Alone' },
  { name: 'only a heading without a line end', text: '# Alone', title: 'Alone' },
  { name: 'Windows-1252 quotes as Unicode, dashes and ligatures', text: '# “Quotes” — and ﬁle\n\n‘single’ … ½ ™ ² ﬀ é e\u0301\n' },
  {
    name: 'a class note as it was typed',
    text: '# Class notes\nLecture 5: Tools\n\nMLOps\n“The extension of DevOps”.\n\nComponent\n\n\n\nRoles\nData Owners: CIO, CDO.\nData Steward / Custodian: Data Engineer, Analyst.\n\nDVC - https://dvc.org\n\n...we have seen this before\n- In the 90s\n...Is this ML?\n',
    passages: ['Lecture 5'],
  },
];
