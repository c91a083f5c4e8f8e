import type { Root } from 'hast';
import type { FilePath } from '../model/file-path.ts';
import { toNameKeys } from '../model/name-key.ts';
import type { Note } from '../model/note.ts';
import type { NoteQuestion } from '../model/note-question.ts';
import type { Passage } from '../model/passage.ts';
import { type Finding, fileStart } from '../model/problem.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { decodeNote } from '../parse/decode-note.ts';
import { type NoteFields, readNoteFields } from '../parse/note-fields.ts';
import { parseNote } from '../parse/parse-note.ts';
import { readBibliographyNames } from '../parse/works/bibliography-names.ts';
import { readOwnWorks } from '../parse/works/csl-works.ts';
import { renderTree } from '../render/render-tree.ts';
import { type Prose, type TreeSpan, treeToProse } from '../render/tree-to-prose.ts';
import { findDefinition, findPassages } from '../topics/find-passages.ts';
import type { PassageDraft } from '../topics/passage-draft.ts';
import { readLabelled } from '../topics/read-values.ts';
import { type QuestionDraft, takeQuestions } from '../topics/take-questions.ts';
import { type NoteTitle, takeTitle } from '../topics/take-title.ts';
import { drawBeside } from './draw-beside.ts';

/** A note, and what is wrong in it; a file that cannot be read at all gives no note. */
export interface ReadNote {
  readonly note?: Note;
  readonly findings: readonly Finding[];
}

/** Reads a note of a course with these types. */
export type NoteReader = (path: FilePath, bytes: Uint8Array, types: TypeSet) => ReadNote;

/** Takes one file's bytes through the floors below: text, Markdown, safe HTML, passages, prose. */
export function readNote(path: FilePath, bytes: Uint8Array, types: TypeSet): ReadNote {
  const decoded = decodeNote(bytes);
  if ('finding' in decoded) return { findings: [decoded.finding] };
  const parsed = parseNote(decoded.text);
  const fields = readNoteFields(parsed.frontMatter, types);
  const rendered = renderTree(parsed.tree, drawBeside);
  const asked = takeQuestions(rendered.tree);
  const found = findPassages(
    rendered.tree,
    types,
    asked.map(({ stand }) => stand),
  );
  const title = takeTitle({ tree: rendered.tree, path, fields, headings: found.headings });
  const whole = toWholeNote({ tree: rendered.tree, fields, title, types });
  const drafts = [whole, ...found.drafts];
  const { prose, questions } = toProse(rendered.tree, drafts, asked);
  const hidden = [...parsed.hidden, ...rendered.hidden];
  const findings = [...parsed.findings, ...fields.findings, ...rendered.findings, ...found.findings, ...title.findings];
  return {
    note: toNote(
      path,
      {
        fields,
        title,
        prose,
        questions,
        hidden,
        bibliography: readBibliographyNames(parsed.frontMatter),
        works: readOwnWorks(parsed.frontMatter),
        passages: toPassages(drafts, prose),
        anchors: found.anchors,
        labels: parsed.labels,
      },
      found.headings,
    ),
    findings,
  };
}

/** Makes prose of the text, and of each question apart from it: their words are put behind the text and cut off again. */
function toProse(tree: Root, drafts: readonly PassageDraft[], asked: readonly QuestionDraft[]): NoteProse {
  const spans = drafts.flatMap(spansOf);
  const own = tree.children.length;
  const holders = asked.flatMap(({ asked: words, shown, answers, why }) => [
    words,
    shown,
    why,
    ...answers.flatMap((answer) => [answer.words, answer.note]),
  ]);
  tree.children.push(...holders);
  const behind = { parent: tree, from: own, to: tree.children.length };
  const inside = holders.map((parent) => ({ parent, from: 0, to: parent.children.length }));
  const prose = treeToProse(tree, [...spans, behind, ...inside]);
  const end = asked.length === 0 ? prose.pieces.length : (prose.ranges[spans.length]?.start ?? prose.pieces.length);
  let next = spans.length + 1;
  const take = () => {
    const { start = 0, end: until = 0 } = prose.ranges[next++] ?? {};
    return prose.pieces.slice(start, until);
  };
  const questions = asked.map(({ stand, accepted, place, answers }): NoteQuestion => {
    const [words, shown, why] = [take(), take(), take()];
    const given = answers.map(({ isRight }) => ({ isRight, words: take(), note: take() }));
    return { anchor: String(stand.properties['id'] ?? ''), asked: words, shown, why, answers: given, accepted, place };
  });
  return { prose: { ...prose, pieces: prose.pieces.slice(0, end), ranges: prose.ranges.slice(0, spans.length) }, questions };
}

interface NoteProse {
  readonly prose: Prose;
  readonly questions: readonly NoteQuestion[];
}

function toWholeNote({ tree, fields, title, types }: { tree: Root; fields: NoteFields; title: NoteTitle; types: TypeSet }): PassageDraft {
  const definition = findDefinition(tree, 0);
  const whole = { parent: tree, from: 0, to: tree.children.length };
  return {
    kind: 'note',
    name: title.text,
    keys: toNameKeys(title.text),
    ...(fields.type === undefined
      ? {}
      : { type: fields.type, defines: { type: fields.type, aliases: fields.aliases, near: fields.near, not: fields.not } }),
    anchor: '',
    heading: title.text,
    parts: [whole],
    ...(definition === undefined ? {} : { definition }),
    labelled: fields.type === undefined ? [] : [...fields.labelled, ...readLabelled(whole, types)],
    place: title.place ?? fileStart,
  };
}

function spansOf(draft: PassageDraft): readonly TreeSpan[] {
  return [
    ...draft.parts,
    ...(draft.definition === undefined ? [] : [draft.definition]),
    ...draft.labelled.flatMap(({ span }) => (span === undefined ? [] : [span])),
  ];
}

/** Puts the ranges of the prose where the spans of the tree were: in the same order. */
function toPassages(drafts: readonly PassageDraft[], prose: Prose): readonly Passage[] {
  let next = 0;
  const take = () => prose.ranges[next++] ?? { start: 0, end: 0 };
  return drafts.map(({ parts, definition, labelled, ...rest }) => ({
    ...rest,
    parts: parts.map(({ label }) => ({ ...take(), ...(label === undefined ? {} : { label }) })),
    ...(definition === undefined ? {} : { definition: take() }),
    labelled: labelled.map(({ span, ...values }) => ({ ...values, ...(span === undefined ? {} : { range: take() }) })),
  }));
}

interface NoteParts {
  readonly fields: NoteFields;
  readonly title: NoteTitle;
  readonly prose: Prose;
  readonly questions: Note['questions'];
  readonly hidden: Note['hidden'];
  readonly bibliography: Note['bibliography'];
  readonly works: Note['works'];
  readonly passages: readonly Passage[];
  readonly anchors: Note['anchors'];
  readonly labels: Note['labels'];
}

function toNote(
  path: FilePath,
  { fields, title, prose, questions, hidden, bibliography, works, passages, anchors, labels }: NoteParts,
  headings: Note['headings'],
): Note {
  const { type, title: _, labelled: __, findings: ___, near: ____, not: _____, ...own } = fields;
  return {
    ...own,
    path,
    kind: type === undefined ? 'lecture' : 'topic',
    title: title.text,
    ...(title.headingId === undefined ? {} : { titleId: title.headingId }),
    prose: prose.pieces,
    headings: headings.filter(({ id }) => id !== title.headingId),
    anchors,
    labels,
    passages,
    links: prose.links,
    images: prose.images,
    citations: prose.citations,
    questions,
    bibliography,
    works,
    hidden,
  };
}
