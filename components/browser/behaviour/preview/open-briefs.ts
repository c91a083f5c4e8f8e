import type { TopicBrief } from '../../../../lib/model/topic-brief.ts';
import { isTopicBrief } from './is-topic-brief.ts';

/** As many as a reader comes back to. */
const mostKept = 50;

/** Asks for topics in brief, each once while it is kept. Undefined where there is none, or none can be had. */
export function openBriefs(fetchFile: (url: string) => Promise<Response>): (url: string) => Promise<TopicBrief | undefined> {
  const kept = new Map<string, Promise<TopicBrief | undefined>>();
  return (url) => {
    const brief = kept.get(url) ?? read(url, fetchFile);
    kept.delete(url);
    kept.set(url, brief);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    void brief.then((found) => found ?? kept.delete(url));
    return brief;
  };
}

async function read(url: string, fetchFile: (url: string) => Promise<Response>): Promise<TopicBrief | undefined> {
  try {
    const answer = await fetchFile(url);
    const value: unknown = answer.ok ? await answer.json() : undefined;
    return isTopicBrief(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
