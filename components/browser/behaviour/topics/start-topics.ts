import { topicListPath } from '../../../../lib/model/study/topic-list.ts';
import { readTopicList } from '../../../../lib/study/path/read-topic-list.ts';
import type { Behaviour } from '../site.ts';
import { showComparison } from './show-comparison.ts';
import { showWay } from './show-way.ts';

/** Starts the pages that are made of the list of all topics: the way to one, and the comparison of two. Says so where the list cannot be had. */
export const startTopics: Behaviour = (element, site, signal) => {
  const status = element.querySelector('[role="status"]');
  if (status === null) return;
  const page = { element, status, site, signal };
  fetch(`${site.basePath}/${topicListPath}`, { signal })
    .then((answer) => (answer.ok ? answer.json() : []))
    .then((value) => {
      const topics = readTopicList(value);
      if (topics.length === 0) throw new Error('no topics');
      const show = element.matches('.path-page') ? showWay : showComparison;
      show(page, topics);
    })
    .catch(() => {
      if (!signal.aborted) status.textContent = 'The list of topics cannot be had now. Load the page again once you are online.';
    });
};

export { startTopics as start };
