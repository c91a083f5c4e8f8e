import { join } from 'node:path';
import { hashText, readSealed, writeSealed } from '../course/sealed-file.ts';
import type { GuidePage } from '../model/guide-page.ts';

/** Where pages of the guide are kept between builds, and the hash of the code that makes them. */
export interface GuideFolder {
  readonly folder: string;
  readonly code: string;
}

/** What a page is made of. */
interface MadeOf {
  /** What the page is kept as. */
  readonly name: string;
  readonly parts: readonly unknown[];
}

interface KeptPage {
  readonly madeOf: string;
  readonly page: GuidePage;
}

/** Takes a page as it was kept where it would be made of the same again, for its examples are small courses, each read as a whole one is. */
export function keepPage(place: GuideFolder | undefined, { name, parts }: MadeOf, make: () => GuidePage): GuidePage {
  if (place === undefined) return make();
  const file = join(place.folder, `${name}.json`);
  const madeOf = hashText(JSON.stringify([place.code, ...parts]));
  const kept = readSealed<KeptPage>(file);
  if (kept?.madeOf === madeOf) return kept.page;
  const page = make();
  writeSealed(file, { madeOf, page } satisfies KeptPage);
  return page;
}
