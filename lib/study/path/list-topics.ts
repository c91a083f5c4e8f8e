import { plainSlug, type TopicListFile } from '../../model/study/topic-list.ts';
import type { TypeSet } from '../../model/types/type-set.ts';
import type { Ways } from './list-ways.ts';

/** Writes all topics as a list for readers' browsers: the ways between them, and what one is chosen and compared by. */
export function listTopics({ topics, steps }: Ways, types: TypeSet): TopicListFile {
  return {
    types: types.all.map(({ name, plural, label, labelPlural }) => [name, plural, label, labelPlural]),
    topics: topics.map(({ ofType, title, slug }, place) => {
      const { seconds = 0, before = [] } = steps[place] ?? {};
      const line = [types.all.indexOf(ofType), title, seconds, before.map((other) => place - other)] as const;
      return plainSlug(title) === slug ? line : [...line, slug];
    }),
  };
}
