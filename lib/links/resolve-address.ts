import { type Address, decodeAddress, readAddress } from '../model/addresses.ts';
import { type FilePath, toFilePath, toFolder } from '../model/file-path.ts';
import { findNearest, findSurely } from '../model/nearest.ts';
import type { Note, NoteLink } from '../model/note.ts';
import { tell } from '../model/rules.ts';
import { codeHostAddress } from './code-host.ts';
import { broken, type Found, short } from './found-link.ts';
import { type LinkSpace, stemsOf, toFileKey } from './link-space.ts';
import { nearestNote, relativePath } from './nearest-note.ts';
import { resolveHash } from './resolve-hash.ts';
import { resolveReference } from './resolve-reference.ts';

/**
 * Finds where an address in a note leads. It is read as a code host reads it: from the note's folder, or from the repository's root,
 * to files, folders, headings and lines; then as site generators do, which is told.
 */
export function resolveAddress(note: Note, { target }: NoteLink, space: LinkSpace): Found {
  if (/^(?:https?:|mailto:)/i.test(target)) return { target: { kind: 'external', url: target } };
  if (/^[/\\]{2}/.test(target)) return { target: { kind: 'external', url: `https:${target.replaceAll('\\', '/')}` } };
  const page = findSitePage(target, space);
  if (page !== undefined) return page;
  const address = readAddress(note.path, withoutTemplate(target), space.settings.contentPath);
  if (address === undefined) return isTemplate(target) ? filledElsewhere(target) : leavesContent(target, undefined, space);
  for (const path of address.paths) {
    const found = findFile(note, { ...address, path }, space);
    if (found !== undefined) return found;
  }
  return findMeant(note, { target, address }, space) ?? findLabel(note, target, space) ?? leadsNowhere({ target, address }, space);
}

/** A page of the site by its own address, as in `/tools/`. */
function findSitePage(target: string, { pages }: LinkSpace): Found | undefined {
  const [, path, hash = ''] = /^(\/[^?#]*)[^#]*(?:#(.*))?$/.exec(target) ?? [];
  const page = path?.replace(/\/?$/, '/');
  return page !== undefined && pages.has(page) ? { target: { kind: 'page', path: page, hash } } : undefined;
}

interface FileAddress extends Address {
  readonly path: string;
}

/** A note, a folder's index, a file that is published, or one that only the code host shows. */
function findFile(note: Note, { path, hash }: FileAddress, space: LinkSpace): Found | undefined {
  const file = toFilePath(path);
  const other = findNote(path, space);
  if (other !== undefined) return resolveHash(note, other, hash, space);
  const asset = file === undefined ? undefined : space.findAsset(file);
  if (asset !== undefined) return { target: { kind: 'asset', asset, ...(hash === '' ? {} : { hash }) } };
  if (space.folders.has(toFileKey(path))) return { target: { kind: 'page', path: nearestIndex(path, space), hash: '' } };
  const kind = file === undefined ? undefined : space.findEntry(file);
  return file === undefined || kind === undefined ? undefined : showOnCodeHost({ path: file, hash, kind }, space);
}

function findNote(path: string, { notes, files }: LinkSpace): FilePath | undefined {
  const exact = toFilePath(path);
  if (exact !== undefined && notes.has(exact)) return exact;
  return files.get(toFileKey(path)) ?? files.get(path.normalize('NFC').toLowerCase());
}

/** A folder without an index of its own leads to that of the nearest folder around it. */
function nearestIndex(path: string, { files, paths, pages }: LinkSpace): string {
  for (let folder = path; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const index = files.get(toFileKey(folder));
    const page = index === undefined ? undefined : paths.get(index);
    if (page !== undefined) return page;
    if (pages.has(`/${folder.toLowerCase()}/`)) return `/${folder.toLowerCase()}/`;
  }
  return '/';
}

/** A file or folder that the site does not publish is shown by the code host, where the course names one. */
function showOnCodeHost(
  { path, hash, kind }: { readonly path: FilePath; readonly hash: string; readonly kind: 'file' | 'folder' },
  { settings }: LinkSpace,
): Found {
  const url = codeHostAddress(settings, { path: `${settings.contentPath}/${path}`, kind });
  if (url !== undefined) return { target: { kind: 'external', url: withHash(url, hash) } };
  return {
    target: broken,
    problem: tell(
      'link-unpublished',
      `Cannot lead to the ${kind} "${short(path)}": ${kind === 'folder' ? 'no note is in it' : 'files of its kind are not published'}`,
    ),
  };
}

function withHash(url: string, hash: string): string {
  return hash === '' ? url : `${url}#${encodeURIComponent(hash)}`;
}

interface Sought {
  readonly target: string;
  readonly address: Address;
}

/** Other tools link to the page that a note becomes, or to a note by its name alone, wherever it lies. */
function findMeant(note: Note, { target, address }: Sought, space: LinkSpace): Found | undefined {
  const [path] = address.paths;
  if (path === undefined) return undefined;
  const page = path.replace(/\.(?:x?html?|mdx|[qr]md|ipynb)$/i, '');
  if (page === path && /\.(?!md$|markdown$)[a-z][a-z0-9]{0,7}$/i.test(path)) return undefined;
  const beside = toFilePath(page) === undefined ? undefined : findNote(page, space);
  const other =
    beside ??
    nearestNote(
      note.path,
      stemsOf(toFileKey(page)).flatMap((stem) => space.stems.get(stem) ?? []),
    );
  if (other === undefined) return undefined;
  const found = resolveHash(note, other, address.hash, space);
  return {
    problem: tell(
      'link-inexact',
      `Cannot find the file "${short(target)}": the link leads to the note "${other}"`,
      `Write "${relativePath(note.path, other)}", which a code host can follow too.`,
    ),
    ...meantPath(target, relativePath(note.path, other)),
    ...found,
  };
}

/** MyST links to what bears a name by the name alone: `[the proof](proof-of-it)`. */
function findLabel(note: Note, target: string, space: LinkSpace): Found | undefined {
  const name = decodeAddress(target);
  if (/[/#?]/.test(name) || !space.labels.has(name)) return undefined;
  const found = resolveReference(note, { target }, space);
  if (found.target.kind !== 'page' || found.target.note === undefined) return found;
  const path = found.target.note === note.path ? '' : relativePath(note.path, found.target.note);
  return {
    ...found,
    problem: tell(
      'link-inexact',
      `Cannot find the file "${short(target)}": the link leads to what bears that name`,
      `Write "${path}#${name}", which a code host can follow too.`,
    ),
  };
}

function meantPath(target: string, path: string): Pick<Found, 'meant'> {
  const [was = ''] = target.split(/[?#]/);
  return /^[\w./-]{2,}$/.test(was) && /^[\w./-]+$/.test(path) ? { meant: { was, text: path } } : {};
}

function leadsNowhere({ target, address }: Sought, space: LinkSpace): Found {
  if (isTemplate(target)) return filledElsewhere(target);
  const [path] = address.paths;
  const isNote = path !== undefined && (/\.(?:md|markdown|qmd)$/i.test(path) || !/\.[a-z0-9]{1,8}$/i.test(path));
  if (path === undefined || (address.isFromRoot && !isOurs(path, space))) return leavesContent(target, address, space);
  const nearest = findNearest(path, space.notes.keys());
  return {
    target: broken,
    problem: {
      ...tell(
        'link-to-nothing',
        `Cannot find the file "${short(target)}"`,
        webAddress.test(path) ? `Write https:// in front of an address of the web.` : hintFor(nearest),
      ),
      severity: isNote ? 'error' : 'warning',
    },
    ...meantFile(target, path, space),
  };
}

const webAddress = /(?:^|\/)(?:www\.|[\w-]+\.(?:com|org|net|edu|io|ai|dev|gov)(?:\/|$))/i;

function hintFor(nearest: string | undefined): string {
  return nearest === undefined ? 'Check the path: it is read from the folder of this note.' : `Did you mean "${nearest}"?`;
}

/** A site has addresses from its root that are no files: only what begins with a folder of ours, or is nearly a page, is surely a slip. */
function isOurs(path: string, { folders, pages }: LinkSpace): boolean {
  if (findSurely(`/${path}/`, pages) !== undefined) return true;
  const [first = ''] = path.toLowerCase().split('/');
  return folders.has(first) && /\.(?:md|markdown|qmd)$/i.test(path);
}

/** Only a file's name is mended, where its folder is right: a path is long, and its names may be short. */
function meantFile(target: string, path: string, space: LinkSpace): Pick<Found, 'meant'> {
  const cut = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, Math.max(0, cut - 1));
  const was = path.slice(cut);
  const stems = new Map<string, string>();
  for (const other of space.notes.keys()) {
    const [name = ''] = other.split('/').slice(-1);
    if (toFolder(other) === folder) stems.set(name.replace(/\.[^.]+$/, ''), name);
  }
  const text = stems.get(findSurely(was.replace(/\.[^.]+$/, ''), stems.keys()) ?? '');
  return text === undefined || was === '' || !target.includes(was) || /[^\w.-]/.test(text) ? {} : { meant: { was, text } };
}

/** What lies in the repository beside the content folder is shown by the code host. */
function leavesContent(target: string, address: Address | undefined, { settings }: LinkSpace): Found {
  const path = address?.inRepository;
  const kind = path === undefined || /(?:\.\w{1,12}|(?:^|\/)[A-Z]\w*)$/.test(path) ? 'file' : 'folder';
  const url = path === undefined ? undefined : codeHostAddress(settings, { path, kind });
  if (url !== undefined) return { target: { kind: 'external', url: withHash(url, address?.hash ?? '') } };
  return {
    target: broken,
    problem: tell('link-leaves-content', `Cannot follow the link "${short(target)}": it leads out of the content folder`),
  };
}

/** What Liquid, Hugo, Docusaurus and the like fill in before they look: `{{ site.baseurl }}/x`, `@site/docs/x.md`. */
const template = /\{\{[^{}]*\}\}|\{%[^{}]*%\}|<%[^<>]*%>|\$\{[^{}]*\}|^@site(?=\/)/g;

function withoutTemplate(target: string): string {
  return isTemplate(target) ? decodeAddress(target).replace(template, '') : target;
}

function isTemplate(target: string): boolean {
  return decodeAddress(target).search(template) >= 0;
}

function filledElsewhere(target: string): Found {
  return {
    target: broken,
    problem: {
      ...tell(
        'link-to-nothing',
        `Cannot follow the link "${short(target)}": another tool fills it in`,
        'Write the path of the file as it is seen from this note.',
      ),
      severity: 'warning',
    },
  };
}
