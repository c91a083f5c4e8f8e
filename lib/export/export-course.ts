import type { Course } from '../model/course.ts';
import { topicListPath } from '../model/study/topic-list.ts';
import { buildDecks, type DeckOfCards } from '../study/cards/build-decks.ts';
import { listTopics } from '../study/path/list-topics.ts';
import { listWays } from '../study/path/list-ways.ts';
import { listAnkiNotes } from './anki/anki-notes.ts';
import { buildAnkiText } from './anki/anki-text.ts';
import { buildCourseBrief } from './course-brief.ts';
import type { ExportFile } from './export-file.ts';
import { buildFeed } from './feed.ts';
import { buildLlms } from './llms.ts';
import { buildRobots } from './robots.ts';
import { buildSitemaps } from './sitemap.ts';
import { buildStudyFiles } from './study-files.ts';
import { buildTopicBrief, buildTopicEntry } from './topic-entry.ts';

/** Makes every file for machines but the Markdown beside the pages, one at a time. `pagePaths` are the pages of the site. */
export function* exportCourse(
  course: Course,
  pagePaths: readonly string[],
  decks: readonly DeckOfCards[] = buildDecks(course),
): Generator<ExportFile> {
  yield { path: 'api/course.json', text: toJson(buildCourseBrief(course)) };
  yield { path: 'api/topics.json', text: toJson(course.topics.map((topic) => buildTopicEntry(course, topic))) };
  for (const topic of course.topics)
    yield { path: `api/topics/${topic.type}/${topic.slug}.json`, text: toJson(buildTopicBrief(course, topic)) };
  yield { path: topicListPath, text: toJson(listTopics(listWays(course), course.types)) };
  yield* buildStudyFiles(course, decks);
  yield { path: 'api/anki.txt', text: buildAnkiText(listAnkiNotes(course, decks)) };
  yield* buildSitemaps(course, pagePaths);
  yield { path: 'feed.xml', text: buildFeed(course) };
  yield { path: 'robots.txt', text: buildRobots(course.settings) };
  yield { path: 'llms.txt', text: buildLlms(course) };
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
