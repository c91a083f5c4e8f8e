import { pathological } from '../support/pathological.ts';
import { lectureHtml, makeCourse } from '../support/small-course.ts';

/** Reads one text made to be slow and tells what it took: milliseconds of the processor, and megabytes above what an empty note takes. */
const [name = '', size = ''] = process.argv.slice(2);
makeCourse({ 'lectures/a.md': '# A\n\n```mermaid\ngraph TD\nA --> B\n```\n\n$x$\n\n```js\nlet a;\n```\n' });
const text = pathological[name]?.(Number(size)) ?? '';
const before = { time: process.cpuUsage(), memory: process.resourceUsage().maxRSS };
const course = makeCourse({ 'lectures/b.md': text });
const html = lectureHtml(course, 'lectures/b.md').length;
const { user, system } = process.cpuUsage(before.time);
console.log(
  JSON.stringify({
    milliseconds: (user + system) / 1000,
    megabytes: (process.resourceUsage().maxRSS - before.memory) / 1024,
    html,
    refused: course.problems.some(({ severity }) => severity === 'error'),
  }),
);
