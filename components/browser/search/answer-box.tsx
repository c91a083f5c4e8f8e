/** @jsxImportSource preact */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { comparedNames } from '../../../lib/model/listing-names.ts';
import { comparedTypeName, comparePath } from '../../../lib/model/study/topic-addresses.ts';
import type { BriefList, TopicBrief } from '../../../lib/model/topic-brief.ts';
import type { SearchKind } from '../../../lib/search/files/search-pointer.ts';
import type { Answer, AnswerTopic } from '../../../lib/search/query/search-response.ts';
import { lectureToWords } from '../behaviour/preview/brief-to-words.ts';
import { openBriefs } from '../behaviour/preview/open-briefs.ts';
import { KindBadge } from './kind-badge.tsx';

interface AnswerBoxProps {
  readonly basePath: string;
  readonly answer: Answer;
  readonly kinds: readonly SearchKind[];
  /** How many items of a list are shown; the topic's page has all. */
  readonly mostItems: number;
}

/** What answers a question by itself, before the places where more of it stands. Nothing where it cannot be had: the places are there. */
export function AnswerBox({ basePath, answer, kinds, mostItems }: AnswerBoxProps) {
  const topics = answer.kind === 'comparison' ? answer.topics : [answer.topic];
  const briefs = useBriefs(topics.map((topic) => toBriefUrl(basePath, topic)));
  if (briefs.includes('missing')) return null;
  return (
    <section aria-label="Answer" className="search-answer">
      {topics.map((topic, place) => {
        const found = briefs[place];
        const brief = typeof found === 'object' ? found : undefined;
        const list = answer.kind === 'list' ? brief?.lists.find(({ key }) => key === answer.list) : undefined;
        return (
          <div key={topic.path} className="search-answer-topic">
            <p className="search-answer-name">
              <a href={basePath + encodeURI(topic.path)} dir="auto">
                {topic.title}
              </a>{' '}
              <KindBadge kind={topic.kind} kinds={kinds} />
            </p>
            {list !== undefined && <AnswerList list={list} mostItems={mostItems} />}
            {list === undefined && <p dir="auto">{brief?.definition}</p>}
            {brief !== undefined && <Taught brief={brief} />}
          </div>
        );
      })}
      {answer.kind === 'comparison' && <SideBySide basePath={basePath} topics={answer.topics} />}
    </section>
  );
}

function AnswerList({ list: { label, items, more = 0 }, mostItems }: { readonly list: BriefList; readonly mostItems: number }) {
  const hidden = more + Math.max(0, items.length - mostItems);
  const areNames = items.every(({ text, url }) => url !== undefined || text.length < 40);
  return (
    <>
      <p className="label">{label}</p>
      <ul className={areNames ? 'names' : 'bulleted'}>
        {items.slice(0, mostItems).map(({ text, url }) => (
          <li key={text} dir="auto">
            {url === undefined ? text : <a href={encodeURI(url)}>{text}</a>}
          </li>
        ))}
      </ul>
      {hidden > 0 && <p className="meta">{`and ${hidden} more`}</p>}
    </>
  );
}

function Taught({ brief }: { readonly brief: TopicBrief }) {
  const lecture = brief.taughtIn ?? brief.introducedIn;
  if (lecture === null) return null;
  return (
    <p className="meta">
      <a href={lecture.url}>{lectureToWords(brief, undefined)}</a>
    </p>
  );
}

function SideBySide({
  basePath,
  topics: [a, b],
}: Pick<AnswerBoxProps, 'basePath'> & { readonly topics: readonly [AnswerTopic, AnswerTopic] }) {
  if (a.kind !== b.kind) return null;
  const [first, second] = comparedNames;
  const asked = new URLSearchParams({ [comparedTypeName]: a.kind, [first]: slugOf(a), [second]: slugOf(b) });
  return (
    <p className="meta">
      <a href={`${basePath}${comparePath}?${asked}`}>Compare them side by side, field by field</a>
    </p>
  );
}

function slugOf({ path }: AnswerTopic): string {
  return path.split('/').at(-2) ?? '';
}

function toBriefUrl(basePath: string, topic: AnswerTopic): string {
  return encodeURI(`${basePath}/api/topics/${topic.kind}/${slugOf(topic)}.json`);
}

type FoundBrief = TopicBrief | 'missing' | undefined;

/** Reads topics in brief, each once; undefined for one that is on its way. */
function useBriefs(urls: readonly string[]): readonly FoundBrief[] {
  const read = useMemo(() => openBriefs((url) => fetch(url)), []);
  const [found, setFound] = useState<ReadonlyMap<string, FoundBrief>>(new Map());
  const asked = urls.join(' ');
  useEffect(() => {
    let isAsked = true;
    for (const url of asked.split(' '))
      void read(url).then((brief) => isAsked && setFound((known) => new Map([...known, [url, brief ?? 'missing']])));
    return () => {
      isAsked = false;
    };
  }, [asked]);
  return urls.map((url) => found.get(url));
}
