import { bounds } from '../model/bounds.ts';
import type { Asset, LinkTarget } from '../model/course.ts';
import { type CourseMemory, recall } from '../model/course-memory.ts';
import { type FilePath, toFolder } from '../model/file-path.ts';
import { type NameKey, toNameKey } from '../model/name-key.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { type Problem, toFix } from '../model/problem.ts';
import type { Topic, TopicId } from '../model/topic.ts';
import { decodeAddress, lectureNames, readAddress, topicPath } from './addresses.ts';

/** Everything that a link can lead to. */
export interface LinkSpace {
  readonly notes: ReadonlyMap<FilePath, Note>;
  readonly paths: ReadonlyMap<FilePath, string>;
  readonly topics: ReadonlyMap<TopicId, Topic>;
  readonly names: ReadonlyMap<NameKey, TopicId>;
  readonly lectures: ReadonlyMap<NameKey, FilePath>;
  /** Notes by path in lower case without ending, folders of indexes too. */
  readonly files: ReadonlyMap<string, FilePath>;
  readonly pages: ReadonlySet<string>;
  readonly anchors: ReadonlyMap<FilePath, ReadonlyMap<string, string>>;
  readonly findAsset: (path: FilePath) => Asset | undefined;
}

/** Gathers what links can lead to, once for all notes. */
export function buildLinkSpace(
  space: Pick<LinkSpace, 'notes' | 'paths' | 'topics' | 'names' | 'pages' | 'findAsset'>,
  memory?: CourseMemory,
): LinkSpace {
  const lectures = new Map<NameKey, FilePath>();
  const files = new Map<string, FilePath>();
  const anchors = new Map<FilePath, ReadonlyMap<string, string>>();
  for (const note of space.notes.values()) {
    if (note.kind === 'lecture') for (const key of lectureNames(note)) if (!lectures.has(key)) lectures.set(key, note.path);
    files.set(withoutEnding(note.path), note.path);
    if (/(?:^|\/)(?:index|readme)\.[^/.]+$/i.test(note.path))
      files.set(withoutEnding(note.path).replace(/\/?(?:index|readme)$/, ''), note.path);
    anchors.set(
      note.path,
      recall(memory?.anchors, note, () => anchorsOf(note)),
    );
  }
  return { ...space, lectures, files, anchors };
}

/** Finds where every link of a note leads; reports the ones that lead nowhere, with the nearest match. */
export function resolveLinks(note: Note, space: LinkSpace): { targets: readonly LinkTarget[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  if (note.links.length > bounds.links) {
    const { place } = note.links[bounds.links] ?? note.links[0] ?? { place: { line: 1, column: 1, endLine: 1, endColumn: 1 } };
    problems.push({
      ...place,
      file: note.path,
      severity: 'error',
      rule: 'too-many-links',
      message: `Cannot read the note: more than ${bounds.links} links`,
      hint: 'Split it into several notes.',
    });
  }
  const targets = note.links.map((link) => {
    const found = link.kind === 'wiki' ? resolveName(note, link, space) : resolveAddress(note, link, space);
    if ('problem' in found) {
      const fix = found.meant === undefined ? {} : { fix: toFix(link.place, found.meant.was, found.meant.text) };
      problems.push({ ...link.place, file: note.path, ...found.problem, ...fix });
    }
    return found.target;
  });
  return { targets, problems };
}

interface Found {
  readonly target: LinkTarget;
  readonly problem?: Pick<Problem, 'severity' | 'rule' | 'message' | 'hint'>;
  /** What the link surely should have said. */
  readonly meant?: { readonly was: string; readonly text: string };
}

const broken: LinkTarget = { kind: 'broken' };

function resolveName(note: Note, { target }: NoteLink, space: LinkSpace): Found {
  const [name = '', hash = ''] = target.split('#');
  const key = toNameKey(name);
  if (name.trim() === '' && hash !== '') return resolveHash(note, note.path, hash, space);
  const id = space.names.get(key);
  const topic = id === undefined ? undefined : space.topics.get(id);
  if (topic !== undefined) return { target: { kind: 'page', path: topicPath(topic), hash: '', topic: topic.id } };
  const lecture = space.lectures.get(key);
  if (lecture !== undefined) return hash === '' ? { target: toPage(lecture, '', space) } : resolveHash(note, lecture, hash, space);
  const names = namesOf(space);
  return {
    target: broken,
    problem: {
      severity: 'error',
      rule: 'unknown-topic',
      message: `Cannot find topic "${name.trim()}"`,
      hint: hintForName(name, names, space),
    },
    ...toMeant(name.trim(), findSurely(name.trim(), names)),
  };
}

function namesOf(space: LinkSpace): readonly string[] {
  return [
    ...[...space.topics.values()].flatMap((topic) => [topic.title, ...topic.aliases]),
    ...[...space.lectures.values()].flatMap((path) => space.notes.get(path)?.title ?? []),
  ];
}

/** A name keeps the small letter that it was written with in the middle of a sentence. */
function toMeant(was: string, name: string | undefined): Pick<Found, 'meant'> {
  if (name === undefined) return {};
  const isWord = /^\p{Ll}/u.test(was) && /^\p{Lu}[\p{Ll}\s]+$/u.test(name);
  return { meant: { was, text: isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name } };
}

function hintForName(name: string, names: readonly string[], space: LinkSpace): string {
  const nearest = findNearest(name.trim(), names);
  if (nearest === undefined) return 'Define the topic, or write the name of one that is defined.';
  const id = space.names.get(toNameKey(nearest));
  const topic = id === undefined ? undefined : space.topics.get(id);
  const where = topic === undefined ? 'lecture' : `${topic.type}, ${topic.definedBy.note}:${topic.definedBy.passage.place.line}`;
  return `Did you mean "${nearest}" (${where})?`;
}

function resolveAddress(note: Note, { target }: NoteLink, space: LinkSpace): Found {
  if (/^(?:https?:|mailto:)/i.test(target)) return { target: { kind: 'external', url: target } };
  if (/^[/\\]{2}/.test(target)) return { target: { kind: 'external', url: `https:${target.replaceAll('\\', '/')}` } };
  const pagePath = /^(\/[^?#]*)[^#]*(?:#(.*))?$/.exec(target);
  const page = pagePath?.[1]?.replace(/\/?$/, '/');
  if (page !== undefined && space.pages.has(page)) return { target: { kind: 'page', path: page, hash: pagePath?.[2] ?? '' } };
  const address = readAddress(note.path, target);
  if (address === undefined) {
    return {
      target: broken,
      problem: {
        severity: 'error',
        rule: 'link-leaves-content',
        message: `Cannot follow the link "${short(target)}": it leads out of the content folder`,
        hint: 'Link to a file below the content folder, or write a whole address.',
      },
    };
  }
  const { file, hash } = address;
  const other = file === undefined ? undefined : (space.files.get(withoutEnding(file)) ?? space.files.get(file.toLowerCase()));
  if (other !== undefined) return hash === '' ? { target: toPage(other, '', space) } : resolveHash(note, other, hash, space);
  const asset = file === undefined ? undefined : space.findAsset(file);
  if (asset !== undefined) return { target: { kind: 'asset', asset } };
  const isNote = file === undefined || /\.(?:md|markdown|qmd)$/i.test(file) || !/\.[a-z0-9]{1,8}$/i.test(file);
  const nearest = file === undefined ? undefined : findNearest(file, space.notes.keys());
  const hint = nearest === undefined ? 'Check the path: it is read from the folder of this note.' : `Did you mean "${nearest}"?`;
  const severity = isNote ? 'error' : 'warning';
  return {
    target: broken,
    problem: { severity, rule: 'link-to-nothing', message: `Cannot find the file "${short(target)}"`, hint },
    ...(file === undefined ? {} : meantFile(target, file, space)),
  };
}

/** Only a file's name is mended, where its folder is right: a path is long, and its names may be short. */
function meantFile(target: string, file: FilePath, space: LinkSpace): Pick<Found, 'meant'> {
  const folder = toFolder(file);
  const [was = ''] = file.split('/').slice(-1);
  const stems = new Map<string, string>();
  for (const path of space.notes.keys()) {
    const [name = ''] = path.split('/').slice(-1);
    if (toFolder(path) === folder) stems.set(name.replace(/\.[^.]+$/, ''), name);
  }
  const text = stems.get(findSurely(was.replace(/\.[^.]+$/, ''), stems.keys()) ?? '');
  return text === undefined || !target.includes(was) || /[^\w.-]/.test(text) ? {} : { meant: { was, text } };
}

function resolveHash(note: Note, other: FilePath, hash: string, space: LinkSpace): Found {
  const anchors = space.anchors.get(other);
  const id = anchors?.get(hash) ?? anchors?.get(`user-content-${hash}`) ?? anchors?.get(foldHash(hash));
  if (id !== undefined) return { target: toPage(other, id, space) };
  if (hash === '' || hash === 'top') return { target: toPage(other, '', space) };
  const nearest = findNearest(hash, anchors?.keys() ?? []);
  const where = other === note.path ? 'this note' : other;
  const hint = nearest === undefined ? `Link to a heading that ${where} has.` : `Did you mean "#${nearest}"?`;
  return {
    target: toPage(other, '', space),
    problem: { severity: 'error', rule: 'link-to-nothing', message: `Cannot find the heading "#${short(hash)}" in ${where}`, hint },
    ...meantHash(hash, findSurely(hash, anchors?.keys() ?? [])),
  };
}

function meantHash(hash: string, meant: string | undefined): Pick<Found, 'meant'> {
  return meant === undefined || /[\s()<>[\]]/.test(meant) ? {} : { meant: { was: `#${hash}`, text: `#${meant}` } };
}

function toPage(path: FilePath, hash: string, space: LinkSpace): LinkTarget {
  const page = space.paths.get(path);
  return page === undefined ? broken : { kind: 'page', path: page, hash, note: path };
}

/** Every id of a note's page, by itself and folded: heading ids differ a little from one code host to the next. */
function anchorsOf(note: Note): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const add = (id: string, text?: string) => {
    for (const name of [id, foldHash(id), ...(text === undefined ? [] : [foldHash(text)])]) if (!anchors.has(name)) anchors.set(name, id);
  };
  if (note.titleId !== undefined) add(note.titleId);
  for (const { id, text } of note.headings) add(id, text);
  for (const piece of note.prose) if (typeof piece !== 'string' && piece.kind === 'anchor') add(piece.id);
  for (const link of note.links) if (link.id !== undefined) add(link.id);
  return anchors;
}

function foldHash(hash: string): string {
  return hash
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function withoutEnding(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.(?:md|markdown|qmd)$/, '')
    .replace(/\/$/, '');
}

/** Gives an address as an author would write it. */
function short(address: string): string {
  const text = decodeAddress(address);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
