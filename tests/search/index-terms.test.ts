import fc from 'fast-check';
import { Index } from 'flexsearch';
import { describe, expect, it } from 'vitest';
import { buildIndexFiles } from '../../lib/search/build/build-index-files.ts';
import { openIndex } from '../../lib/search/files/open-index.ts';
import type { SearchPage } from '../../lib/search/search-record.ts';
import { analyse } from '../../lib/search/words/analyse.ts';
import type { Token } from '../../lib/search/words/analyse-word.ts';
import { averageLength, type FieldName, slotCount, toSlot } from '../../lib/search/words/weigh-term.ts';
import { defaultKinds, manyFiles, pageOf } from './memory-files.ts';

/** Words that meet each other: forms of one stem, names with signs, other scripts. */
const word = fc.constantFrom('deploy', 'Deployed', 'deployment', 'CI/CD', 'gpt-4', 'store', 'stores', 'the', '机器学习', 'Café', 'U.S.');
const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
const page = fc
  .record({ title: text, sections: fc.array(fc.record({ heading: text, text }), { minLength: 1, maxLength: 4 }) })
  .map(({ title, sections }) => pageOf(title, '', { sections: sections.map((section) => ({ ...section, anchor: '' })) }));

describe('the terms of an index', () => {
  it('stand in the slots in which FlexSearch holds them itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 6 }), async (pages) => {
        const { index, terms } = await openAll(pages);
        const sections = pages.flatMap((own) => own.sections);
        const fields = {
          title: heldByFlexSearch(
            'title',
            pages.map(({ title }) => title),
          ),
          heading: heldByFlexSearch(
            'heading',
            sections.map(({ heading }) => heading),
          ),
          text: heldByFlexSearch(
            'text',
            sections.map((section) => section.text),
          ),
        };
        for (const term of terms) {
          expect(filled(await index.fields.title(term))).toEqual(filled(fields.title(term)));
          expect(filled(await index.fields.heading(term))).toEqual(filled(fields.heading(term)));
          expect(filled(await index.fields.text(term))).toEqual(filled(fields.text(term)));
        }
      }),
    );
  });

  it('keep every place and every form', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 6 }), async (pages) => {
        const { index, terms } = await openAll(pages);
        const expected = new Map<string, string[]>();
        let section = 0;
        for (const { title, sections } of pages) {
          for (const [number, { heading, text: body }] of sections.entries()) {
            let offset = 0;
            for (const tokens of [number === 0 ? analyse(title) : [], analyse(heading), analyse(body)]) {
              for (const { term, form, position } of tokens)
                expected.set(term, [...(expected.get(term) ?? []), `${section} ${offset + position} ${form}`]);
              if (tokens.length > 0) offset += (tokens.at(-1)?.position ?? 0) + 8;
            }
            section += 1;
          }
        }
        for (const term of terms) {
          const { places, forms } = index.find(term) ?? { places: [], forms: [] };
          const found = places.flatMap((place) =>
            place.positions.map((position, at) => `${place.section} ${position} ${forms[place.forms[at] ?? -1]}`),
          );
          expect(found).toEqual(expected.get(term));
        }
      }),
    );
  });
});

async function openAll(pages: readonly SearchPage[]) {
  const { manifest, files } = buildIndexFiles(pages, { kinds: defaultKinds, sizes: manyFiles });
  const texts = new Map(files.map((file) => [file.name, file.text]));
  const index = openIndex(async (name) => texts.get(name) ?? '', manifest);
  const all = pages.flatMap(({ title, sections }) => [title, ...sections.flatMap((section) => [section.heading, section.text])]);
  const terms = new Set(all.flatMap((own) => analyse(own).map(({ term }) => term)));
  await index.load(terms, new Map());
  return { index, terms };
}

/** One field in FlexSearch's own memory, with the slot of a term's weight in place of its usual score. */
function heldByFlexSearch(field: FieldName, texts: readonly string[]): (term: string) => readonly (readonly unknown[])[] {
  const all = texts.map((own) => analyse(own));
  const lengths = all.map((tokens) => tokens.filter(({ isWhole }) => !isWhole).length);
  let current: { tokens: readonly Token[]; length: number } = { tokens: [], length: 0 };
  const index = new Index({
    tokenize: 'strict',
    resolution: slotCount,
    encode: (terms) => terms.split('\n'),
    score: (_, term) => {
      const frequency = current.tokens.filter((token) => token.term === term).length;
      return toSlot(field, { frequency, length: current.length, averageLength: averageLength(lengths) });
    },
  });
  for (const [id, tokens] of all.entries()) {
    current = { tokens, length: lengths[id] ?? 0 };
    index.add(id, [...new Set(tokens.map(({ term }) => term))].join('\n'));
  }
  return (term) => index.search(term, { resolve: false }).result;
}

/** Slots with something in them, by their numbers. */
function filled(slots: readonly (readonly unknown[])[]): readonly unknown[] {
  return [...slots.entries()].filter(([, ids]) => ids?.length > 0);
}
