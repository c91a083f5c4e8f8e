import { bounds } from '../model/bounds.ts';
import type { FilePath } from '../model/file-path.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import { fileStart, type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TopicType } from '../model/topic-type.ts';
import { checkTypes } from '../model/types/check-types.ts';
import { makeTypeSet, type TypeSet } from '../model/types/type-set.ts';
import { type ReadTypeFile, readTypeFile } from '../parse/read-type-file.ts';
import type { WantedTypes } from './read-wanted-types.ts';

/** A file that declares a type. */
interface TypeFile {
  readonly path: FilePath;
  readonly text: string;
}

interface JoinedTypes {
  readonly types: TypeSet;
  readonly problems: readonly Problem[];
}

/**
 * Puts the types of a course together: those of the known ones that it uses, and its own. The settings say which it uses and in which
 * order; where they do not, it uses all. Its own stand where they say, or behind the others.
 */
export function joinTypes(
  files: readonly TypeFile[],
  { wanted, known }: { readonly wanted: WantedTypes | undefined; readonly known: readonly TopicType[] },
): JoinedTypes {
  const reads = files.slice(0, bounds.types).map((file) => ({ ...file, read: readTypeFile(file.text, nameOf(file.path)) }));
  const own = reads.flatMap(({ read: { type } }) => type ?? []);
  const isOwn = (name: string) => own.some((type) => type.name === name);
  const used = known.filter(({ name }) => wanted === undefined || (wanted.entries.some((entry) => entry.name === name) && !isOwn(name)));
  const faults = checkTypes(own, used);
  const refused = new Set(faults.filter(({ fault }) => fault.rule === 'type-taken').map(({ type }) => type));
  const kept = own.filter((type) => !refused.has(type));
  return {
    types: makeTypeSet(inOrder([...used, ...kept], wanted).map((type) => inWordsOf(type, wanted))),
    problems: [
      ...reads.flatMap(({ path, read }) => read.findings.map((finding) => ({ ...finding, file: path }))),
      ...faults.flatMap(({ type, fault }) =>
        reads.filter(({ read }) => read.type === type).map(({ path, read }) => told(read, { path, fault })),
      ),
      ...(wanted === undefined ? [] : unknownTypes(wanted, [...known, ...own])),
      ...files.slice(bounds.types).map(({ path }) => tooMany(path)),
    ],
  };
}

function told(
  read: ReadTypeFile,
  { path, fault }: { readonly path: FilePath; readonly fault: Parameters<ReadTypeFile['toFinding']>[0] },
): Problem {
  return { ...read.toFinding(fault), file: path };
}

function nameOf(path: FilePath): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml$/i, '');
}

/** As the settings list them; what they do not list stands behind the type that it names, or behind all. */
function inOrder(types: readonly TopicType[], wanted: WantedTypes | undefined): readonly TopicType[] {
  const names = wanted?.entries.map(({ name }) => name) ?? [];
  const listed = names.flatMap((name) => types.find((type) => type.name === name) ?? []);
  const order = [...new Set(listed)];
  for (const type of types) {
    if (order.includes(type)) continue;
    const behind = order.findIndex(({ name }) => name === type.after);
    order.splice(behind < 0 ? order.length : behind + 1, 0, type);
  }
  return order;
}

/** Says of a type what the course says of it. */
function inWordsOf(type: TopicType, wanted: WantedTypes | undefined): TopicType {
  const { description, ...others } = wanted?.entries.find(({ name }) => name === type.name)?.words ?? {};
  return {
    ...type,
    ...(description === undefined ? {} : { description }),
    ...(type.drawing === undefined ? {} : { drawing: { ...type.drawing, ...others } }),
  };
}

function unknownTypes({ file, entries }: WantedTypes, types: readonly TopicType[]): readonly Problem[] {
  const all = types.map(({ name }) => name);
  return entries.flatMap(({ name, place }) => {
    if (all.includes(name)) return [];
    const nearest = findNearest(name, all);
    const meant = findSurely(name, all);
    return [
      {
        ...place,
        file,
        ...tell(
          'unknown-type',
          `Cannot find the type "${name.slice(0, 60)}"`,
          nearest === undefined
            ? `Types are ${all.join(', ')}; declare another in types/${/^[a-z][a-z\d-]*$/.test(name) ? name : 'name'}.yml.`
            : `Did you mean "${nearest}"?`,
        ),
        ...(meant === undefined ? {} : { fix: toFix(place, name, meant) }),
      },
    ];
  });
}

function tooMany(file: FilePath): Problem {
  return {
    ...fileStart,
    file,
    ...tell(
      'type-value',
      `Cannot read the type: the course has more than ${bounds.types} of its own`,
      'Make one type of several, and tell them apart by a field.',
    ),
  };
}
