import { topicPath } from '../model/addresses.ts';
import type { Course } from '../model/course.ts';
import { searchFilesPath, searchPointerPath } from '../model/search-paths.ts';
import { buildIndexFiles } from '../search/build/build-index-files.ts';
import { buildRecords } from '../search/build/build-records.ts';
import { listKinds } from '../search/build/list-kinds.ts';
import type { SearchKind, SearchPointer, SuggestedTopic } from '../search/files/search-pointer.ts';

/** A file of the site, by its path below the root. */
export interface SearchFile {
  readonly path: string;
  readonly text: string;
}

/** Makes the files that search in the browser reads: the index, and the pointer to it. */
export function buildSearchFiles(course: Course): readonly SearchFile[] {
  const { manifest, files } = buildIndexFiles(buildRecords(course), { kinds: listKinds(course.types) });
  const pointer: SearchPointer = { manifest, kinds: listSearchKinds(course), suggested: suggestTopics(course) };
  return [
    ...files.map(({ name, text }) => ({ path: `${searchFilesPath}${name}`, text })),
    { path: searchPointerPath, text: `${JSON.stringify(pointer)}\n` },
  ];
}

function listSearchKinds({ types }: Course): readonly SearchKind[] {
  return [
    { kind: 'lecture', label: 'Lecture', labelPlural: 'Lectures', path: '/lectures/' },
    ...types.all.map(({ name, label, labelPlural, plural, index: { isCompared } }) => ({
      kind: name,
      label,
      labelPlural,
      path: `/${plural}/`,
      ...(isCompared ? { isCompared } : {}),
    })),
  ];
}

const mostSuggested = 6;

function suggestTopics({ topics, backlinks }: Course): readonly SuggestedTopic[] {
  return topics
    .map((topic) => ({ title: topic.title, path: topicPath(topic), kind: topic.type }))
    .map((topic) => ({ topic, count: backlinks.get(topic.path)?.length ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.topic.path < b.topic.path ? -1 : 1))
    .slice(0, mostSuggested)
    .map(({ topic }) => topic);
}
