import type { TortureNote } from './torture-note.ts';

export const headingNotes: readonly TortureNote[] = [
  {
    name: 'setext headings of both depths',
    text: 'The course\n==========\n\nFirst part\n---\n\nWords here.\n\nSecond\npart\n------\n\nMore words.\n',
    title: 'The course',
    headings: ['2 First part', '2 Second part'],
    passages: ['First part', 'Second part'],
  },
  {
    name: 'numbering in many dresses',
    text: '# 1. Introduction\n\n## 1.1 Why bother\n\na\n\n## 1.2. What is MLOps?\n\nb\n\n### 1.2.1) Details\n\nc\n\n## Topic 8.2. The human side\n\nd\n\n## Week 3: Data\n\ne\n\n## (4) Fourth\n\nf\n\n## IV. Roman\n\ng\n',
    title: '1. Introduction',
    headings: ['2 1.1 Why bother', '2 1.2. What is MLOps?', '3 1.2.1) Details', '2 Topic 8.2. The human side', '2 Week 3: Data', '2 (4) Fourth', '2 IV. Roman'],
  },
  {
    name: 'closing number signs, none and too many spaces',
    text: '# Title #\n\n## Closed ##\n\na\n\n##   Wide   ######   \n\nb\n\n## Sharp#\n\nc\n\n## C#\n\nd\n\n#NoSpace is text\n\n####### Seven is text\n\n## \n\nempty above\n\n##\n',
    headings: ['2 Closed', '2 Wide', '2 Sharp#', '2 C#', '2 ', '2 '],
  },
  {
    name: 'emphasis, code, links and images in headings',
    text: '# *All* about **it**\n\n## `fit()` and `predict()`\n\na\n\n## See [the *paper*](https://example.org/p "t") ~~now~~\n\nb\n\n## ***Both***\n\nc\n\n## <span style="color:red">Red</span> line\n\nd\n\n## A<br>break\n\ne\n',
    headings: ['2 fit() and predict()', '2 See the paper now', '2 Both', '2 Red line', '2 A break'],
    title: 'All about it',
  },
  {
    name: 'emoji, entities and odd signs in headings',
    text: '# 🚀 Launch\n\n## 📊 Data &amp; drift\n\na\n\n## 100 % of `$5`\n\nb\n\n## C++ / C# / .NET\n\nc\n\n## ???\n\nd\n\n## — \n\ne\n\n## &lt;script&gt;alert&lt;/script&gt;\n\nf\n',
    headings: ['2 📊 Data & drift', '2 100 % of $5', '2 C++ / C# / .NET', '2 ???', '2 —', '2 <script>alert</script>'],
    lacks: ['<script'],
  },
  {
    name: 'attributes with odd quoting', problems: ['19:9-19:45 warning attributes-unreadable', '31:10-31:21 warning attributes-unreadable'],
    text: "# Title {#top .unnumbered}\n\n## One {#one}\n\na\n\n## Two { #two   .smaller  data-x='a b' }\n\nb\n\n## Three {-}\n\nc\n\n## Four {.center style=\"color: red\"}\n\nd\n\n## Five {.component layer=\"ML \\\"platform\\\"\"}\n\ne\n\n## Six {braces stay}\n\nf\n\n## Seven {}\n\ng\n\n## Eight {.component\n\nh\n\n## Nine {background-color=\"#fff\" .nolink}\n\ni\n",
    headings: ['2 One', '2 Two', '2 Three', '2 Four', '2 Five {.component layer="ML "platform""}', '2 Six {braces stay}', '2 Seven {}', '2 Eight {.component', '2 Nine'],
    holds: ['id="one"', 'id="two"'],
  },
  {
    name: 'headings that share a name',
    text: '# Notes\n\n## Summary\n\na\n\n## Summary\n\nb\n\n## Summary-1\n\nc\n\n## SUMMARY\n\nd\n\n# Notes\n\ne\n',
    headings: ['2 Summary', '2 Summary', '2 Summary-1', '2 SUMMARY', '1 Notes'],
    holds: ['id="summary"', 'id="summary-1"', 'id="summary-1-1"', 'id="summary-2"'],
  },
  {
    name: 'skipped levels and a first heading of the third',
    text: '### Deep first\n\na\n\n# Then the top\n\nb\n\n###### Deepest\n\nc\n\n## Middle\n\nd\n',
    title: 'Then the top',
    headings: ['3 Deep first', '1 Then the top', '6 Deepest', '2 Middle'],
  },
  { name: 'no heading at all', problems: ['1:1-1:1 warning title-missing'], text: 'Just words.\n\nAnd more of them.\n', title: 'Note', headings: [] },
  { name: 'a title in bold instead of a heading', problems: ['1:1-1:1 warning title-missing'], text: '**Lecture five**\n\nWords.\n\n**Storage:** disks\n', passages: ['Storage'] },
  {
    name: 'a front matter title beside another first heading',
    text: '---\ntitle: The real title\n---\n\n# Another heading\n\nWords.\n',
    title: 'The real title',
    headings: ['1 Another heading'],
  },
  {
    name: 'headings inside quotes, lists and raw HTML',
    text: '# Top\n\n> ## Quoted\n>\n> a\n\n- ## In a list\n\n  b\n\n<h2>Raw heading</h2>\n\nc\n\n<h2 id="own">Own id</h2>\n\n<div>\n\n## In a div\n\nd\n\n</div>\n',
    headings: ['2 Quoted', '2 In a list', '2 Raw heading', '2 Own id', '2 In a div'],
  },
  {
    name: 'Jupyter: a notebook exported as Markdown', problems: ['14:1-14:2 warning html-removed', '46:1-46:23 warning image-missing'],
    text: '# Training a model\n\n\n```python\nimport pandas as pd\ndf = pd.read_csv("data.csv")\ndf.head()\n```\n\n\n\n\n<div>\n<style scoped>\n    .dataframe tbody tr th:only-of-type {\n        vertical-align: middle;\n    }\n\n    .dataframe thead th {\n        text-align: right;\n    }\n</style>\n<table border="1" class="dataframe">\n  <thead>\n    <tr style="text-align: right;">\n      <th></th>\n      <th>price</th>\n    </tr>\n  </thead>\n  <tbody>\n    <tr>\n      <th>0</th>\n      <td>3.5</td>\n    </tr>\n  </tbody>\n</table>\n</div>\n\n\n\n    <matplotlib.axes._subplots.AxesSubplot at 0x7f>\n\n\n\n    \n![png](output_1_1.png)\n    \n',
    holds: ['<td>3.5</td>'],
    lacks: ['vertical-align'],
  },
];
