import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { markdownPath, toWholeUrl } from './site-url.ts';

/** Writes `llms.txt` (llmstxt.org): what the course is, and where its pages stand as Markdown. */
export function buildLlms(course: Course): string {
  const { settings, types, lectures, topics, paths } = course;
  const lectureLines = lectures.map((note) =>
    toLine(course, { title: note.title, path: paths.get(note.path) ?? '/', words: note.summary ?? '' }),
  );
  const typeSections = types.all.map((type) => {
    const ofType = topics.filter((topic) => topic.type === type.name);
    return toSection(
      type.labelPlural,
      ofType.map((topic) => toLine(course, { title: topic.title, path: topicPath(topic), words: topic.definition })),
    );
  });
  const data = [
    `- [Every topic](${toWholeUrl(settings, '/api/topics.json')}): JSON with definitions, fields, relations and the passages of all lectures`,
    `- [The course in brief](${toWholeUrl(settings, '/api/course.json')}): JSON`,
    `- [Glossary](${toWholeUrl(settings, '/topics.md')}): every topic from A to Z`,
  ];
  const sections = [toSection('Lectures', lectureLines), ...typeSections, toSection('Optional', data)];
  const intro = settings.description === '' ? '' : `\n> ${oneLine(settings.description)}\n`;
  return `# ${oneLine(settings.title)}\n${intro}\nEvery page of this site stands as Markdown under its own address with ".md" behind it.\n${sections.join('')}`;
}

interface Line {
  readonly title: string;
  readonly path: string;
  readonly words: string;
}

function toLine({ settings }: Course, { title, path, words }: Line): string {
  const name = oneLine(title).replace(/[[\]\\]/g, '\\$&');
  return `- [${name}](${toWholeUrl(settings, markdownPath(path))})${words === '' ? '' : `: ${oneLine(words)}`}`;
}

function toSection(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `\n## ${title}\n\n${lines.join('\n')}\n`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
