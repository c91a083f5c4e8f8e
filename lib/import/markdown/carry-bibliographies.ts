import { toSlug } from '../../model/slug.ts';
import type { ImportedFile, Loss, Matter, ReadBeside } from '../imported.ts';

/** The bibliographies that a source names, and its matter with the names that they have beside the note. */
interface CarriedBibliographies {
  readonly matter: Matter;
  readonly files: readonly ImportedFile[];
  readonly losses: readonly Loss[];
}

/** Carries the bibliographies in BibTeX that a source names: each stands beside the note. */
export function carryBibliographies(matter: Matter, readBeside: ReadBeside): CarriedBibliographies {
  const files: ImportedFile[] = [];
  const losses: Loss[] = [];
  const bibliography = matter.bibliography?.map((path) => {
    const bytes = /\.bib$/i.test(path) ? readBeside(path) : undefined;
    if (bytes === undefined) {
      losses.push({
        where: '',
        what: /\.bib$/i.test(path) ? 'a bibliography, which is not beside the source' : 'a bibliography, which is not in BibTeX (.bib)',
        text: path,
      });
      return path;
    }
    const stem = toSlug((path.split(/[/\\]/).at(-1) ?? '').replace(/\.bib$/i, '')).replace(/[^a-z0-9-]+/g, '-') || 'works';
    const taken = files.filter(({ name }) => name.replace(/(?:-\d+)?\.bib$/, '') === stem).length;
    const name = `${stem}${taken === 0 ? '' : `-${taken + 1}`}.bib`;
    files.push({ name, bytes });
    return name;
  });
  return { matter: bibliography === undefined ? matter : { ...matter, bibliography }, files, losses };
}
