import { buildNameMatcher } from '../../links/build-name-matcher.ts';
import { findMentions } from '../../links/find-mentions.ts';
import { toRunningText } from '../../links/running-text.ts';
import { toFilePath } from '../../model/file-path.ts';
import { fileStart } from '../../model/problem.ts';
import { toSlug } from '../../model/slug.ts';
import { type Topic, toTopicId } from '../../model/topic.ts';
import { concept } from '../../model/types/concept.ts';
import { type Figure, timeMedian } from './figures.ts';
import { findSampleNotes } from './sample-notes.ts';

const nameCount = 5000;
const textBytes = 10_000_000;
const wanted = 3000;

/** Measures automatic links: 5,000 names, made of the text's own words, sought in 10 MB of running text. */
export function benchLinks(project: string): readonly Figure[] {
  const paragraphs = findSampleNotes(project)
    .join('\n\n')
    .split(/\n\s*\n/);
  const words = [...new Set(paragraphs.join(' ').match(/\p{L}{4,}/gu) ?? [])];
  const matcher = buildNameMatcher(Array.from({ length: nameCount }, (_, index) => makeTopic(words, index)));
  const texts: string[] = [];
  for (let bytes = 0, index = 0; bytes < textBytes; index++) {
    const text = paragraphs[index % paragraphs.length] ?? '';
    texts.push(text);
    bytes += text.length + 1;
  }
  let found = 0;
  const time = timeMedian(3, () => {
    found = texts.reduce((sum, text) => sum + findMentions(toRunningText(text), matcher).length, 0);
  });
  return [
    {
      what: `${nameCount} names over ${textBytes / 1e6} MB (${found} found)`,
      measured: `${(time / 1000).toFixed(2)} s`,
      wanted: `≤ ${wanted / 1000} s`,
      ratio: (time / wanted).toFixed(2),
    },
  ];
}

/** A name of one, two or three words that stand in the text, so that partial matches are as common as they get. */
function makeTopic(words: readonly string[], index: number): Topic {
  const title = Array.from({ length: (index % 3) + 1 }, (_, step) => words[(index * 7 + step * 13) % words.length] ?? '').join(' ');
  const slug = toSlug(`${title} ${index}`);
  const note = toFilePath('bench.md');
  if (note === undefined) throw new Error('Cannot name the note of the benchmark');
  const passage = { kind: 'note', name: title, keys: [], anchor: '', heading: title, parts: [], labelled: [], place: fileStart } as const;
  return {
    id: toTopicId(concept.name, slug),
    type: concept.name,
    ofType: concept,
    slug,
    title,
    aliases: [],
    names: [{ text: title }],
    not: [],
    definition: '',
    fields: [],
    definedBy: { note, passage, body: [] },
    quoted: [],
    addedBy: [],
  };
}
