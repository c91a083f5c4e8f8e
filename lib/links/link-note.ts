import { readAddress } from '../model/addresses.ts';
import type { Asset, LinkedNote, PieceMention } from '../model/course.ts';
import { type CourseMemory, type Kept, recall } from '../model/course-memory.ts';
import { type FilePath, toFilePath } from '../model/file-path.ts';
import type { Note, NoteImage } from '../model/note.ts';
import { type Problem, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { NameMatcher } from './build-name-matcher.ts';
import { findNoteMentions } from './find-note-mentions.ts';
import type { LinkSpace } from './link-space.ts';
import { resolveLinks } from './resolve-links.ts';

/** What finds the topics that notes name, and what was found or made of them before. */
interface LinkMeans {
  readonly matcher: NameMatcher;
  readonly mentioned?: Kept<Note, readonly PieceMention[]> | undefined;
  readonly memory?: CourseMemory | undefined;
}

/** Finds everything that a note leads to: its links, its images and the topics that its words name. */
export function linkNote(
  note: Note,
  space: LinkSpace,
  { matcher, mentioned, memory }: LinkMeans,
): { linked: LinkedNote; problems: readonly Problem[] } {
  const { targets, problems } = resolveLinks(note, space);
  const missing: Problem[] = [];
  const assets = note.images.map((image) => {
    const asset = findImage(note.path, image, space);
    if (asset === undefined) missing.push({ ...missingImage(note.path, image), ...fixImage(note.path, image, space) });
    return asset;
  });
  const mentions = note.autolink ? recall(mentioned, note, () => findNoteMentions(note, matcher)) : [];
  return { linked: keepEqual(note, { targets, assets, mentions }, memory), problems: [...problems, ...missing] };
}

/** Gives the value of the last time where nothing in it has changed, so that what was made of it still stands. */
function keepEqual(note: Note, linked: LinkedNote, memory: CourseMemory | undefined): LinkedNote {
  const before = memory?.linked.get(note);
  if (before !== undefined && (before.mentions === linked.mentions || linked.mentions.length + before.mentions.length === 0)) {
    if (JSON.stringify([before.targets, before.assets]) === JSON.stringify([linked.targets, linked.assets])) return before;
  }
  memory?.linked.set(note, linked);
  return linked;
}

/** Finds the file beside the note that an image shows; another site's image is none. */
function findImage(note: FilePath, { source, isByName }: NoteImage, { settings, findAsset }: LinkSpace): Asset | undefined {
  if (source === '' || /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i.test(source)) return undefined;
  const addresses = isByName ? vaultFolders.flatMap((folder) => [`${folder}${source}`, `/${folder}${source}`]) : [source];
  for (const path of addresses.flatMap((address) => readAddress(note, address, settings.contentPath)?.paths ?? [])) {
    const file = toFilePath(path);
    const asset = file === undefined ? undefined : findAsset(file);
    if (asset !== undefined) return asset;
  }
  return undefined;
}

/** Where files lie that notes of a vault name without a folder. */
const vaultFolders = ['', 'attachments/', 'assets/', 'images/', 'img/', 'media/', 'figures/', 'files/'] as const;

const endings = ['.png', '.PNG', '.jpg', '.JPG', '.jpeg', '.JPEG', '.svg', '.SVG', '.gif', '.GIF', '.webp'];

/** A file of the same name with another ending, where there is just one, is the one that is meant. */
function fixImage(note: FilePath, image: NoteImage, space: LinkSpace): Pick<Problem, 'fix'> {
  const ending = /\.[a-z]{3,4}$/i.exec(image.source)?.[0];
  if (ending === undefined) return {};
  const found = endings.filter(
    (other) => findImage(note, { ...image, source: image.source.slice(0, -ending.length) + other }, space) !== undefined,
  );
  const [meant, other] = found;
  const name = image.source.split('/').at(-1) ?? '';
  return meant === undefined || other !== undefined ? {} : { fix: toFix(image.place, name, name.slice(0, -ending.length) + meant) };
}

function missingImage(file: FilePath, image: NoteImage): Problem {
  const place = { ...image.place, file };
  if (image.source === '') {
    return {
      ...place,
      ...tell(
        'image-missing',
        'Cannot show the image: it has no address that a page may load',
        'Save the image beside the note and link to the file.',
      ),
    };
  }
  const isElsewhere = /^(?:https?:|[/\\]{2})/i.test(image.source);
  return {
    ...place,
    ...tell(
      isElsewhere ? 'image-elsewhere' : 'image-missing',
      isElsewhere
        ? `Cannot show the image "${image.source.slice(0, 80)}": pages load nothing from other sites`
        : `Cannot find the image "${image.source.slice(0, 80)}"`,
      isElsewhere
        ? 'Save the image beside the note and link to the file.'
        : 'Put the file beside the note; until then a figure shows its caption.',
    ),
  };
}
