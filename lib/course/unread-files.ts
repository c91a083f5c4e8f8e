import type { Course } from '../model/course.ts';
import { type FilePath, toFolder } from '../model/file-path.ts';
import { fileStart, type Problem } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** What the importer turns into a note, and what somebody has to turn into one first. */
const imported = /\.(?:qmd|rmd|ipynb|x?html?|docx|mdx)$/i;
const foreign = /\.(?:rst|adoc|asciidoc|org|tex|textile|wiki|doc|odt|rtf|txt)$/i;

/** Files that tools read, or that say something of a folder and not of its subject. */
const ofTools =
  /^(?:_|(?:readme|licen[cs]e|copying|notice|authors|changelog|requirements|constraints|robots|cmakelists|manifest|todo|llms|index\.html?$|404\.html?$))/i;

/** Tells a file that holds a lecture's words in a form that is not read here. */
export function isSourceName(name: string): boolean {
  return (imported.test(name) || foreign.test(name)) && !ofTools.test(name);
}

/**
 * Tells of files that an author has put beside the notes to be read, and that nobody reads. A file that a note leads to is there to be
 * downloaded, and one beside a note of its name has been turned into that.
 */
export function findUnreadFiles(
  sources: readonly FilePath[],
  { notes, linked, settings }: Pick<Course, 'notes' | 'linked' | 'settings'>,
): readonly Problem[] {
  if (sources.length === 0) return [];
  const folders = new Set([...notes.keys()].map(toFolder));
  const stems = new Set([...notes.keys()].map(withoutEnding));
  const led = new Set<string>();
  const addresses: string[] = [];
  for (const { targets } of linked.values()) {
    for (const target of targets) {
      if (target.kind === 'asset') led.add(target.asset.path);
      if (target.kind === 'external') addresses.push(target.url);
    }
  }
  return sources
    .filter((path) => imported.test(path) || folders.has(toFolder(path)))
    .filter((path) => !led.has(path) && !stems.has(withoutEnding(path)) && !addresses.some((url) => url.includes(encodePath(path))))
    .map((path) => unread(path, settings.contentPath));
}

function unread(file: FilePath, contentPath: string): Problem {
  return {
    ...fileStart,
    file,
    ...tell(
      'file-unread',
      `Cannot read "${file.slice(file.lastIndexOf('/') + 1)}": notes are Markdown files, and no note leads to this one`,
      imported.test(file)
        ? `Import it with npm run import -- "${contentPath}/${file}", or link to it where readers may download it.`
        : 'Save it as Markdown with the ending .md, or link to it where readers may download it.',
    ),
  };
}

function withoutEnding(path: string): string {
  return path.replace(/\.[^./]+$/, '').normalize('NFC');
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
