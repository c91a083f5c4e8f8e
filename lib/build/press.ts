import { setImmediate } from 'node:timers/promises';
import type { Course } from '../model/course.ts';
import type { PageParts } from '../model/page-parts.ts';
import { type DressedTypes, dressPages, type PageDress } from './dress-pages.ts';
import type { Frame } from './open-frame.ts';
import type { NoteFiles } from './page-keeper.ts';

/** A page that is rendered and not finished, and the files beside it. */
interface RenderedPage {
  readonly path: string;
  readonly parts: PageParts;
  readonly beside: readonly (readonly [path: string, text: string])[];
  readonly noteFiles: NoteFiles;
}

/** What pages are finished with. */
interface PressDress extends DressedTypes, Pick<PageDress, 'assets' | 'offline'> {
  readonly frame: Frame;
}

/** Finishes pages and writes them. */
interface Press {
  readonly print: (page: RenderedPage) => Promise<void>;
  /** Finishes what still waits, and gives what all were finished with. */
  readonly finish: () => Promise<PressDress>;
}

interface PressParts {
  readonly course: Course;
  readonly write: (path: string, text: string) => void;
}

/** So many characters wait for the frame at most: some thousand pages. */
const mostWaiting = 50_000_000;

/** Opens what finishes pages. While the frame is on its way they wait, rendered, so that little is left to do once it is there. */
export function openPress(coming: Promise<Frame>, { course, write }: PressParts): Press {
  let dress: PressDress | undefined;
  let waiting: RenderedPage[] = [];
  let characters = 0;
  const dressed = coming.then((frame) => {
    const { dressFor, ...others } = dressPages({ frame, scripts: frame.scripts, basePath: course.settings.basePath, isDevelopment: false });
    dress = { frame, ...dressFor(course.types), ...others };
    return dress;
  });
  // It may fail before anybody waits for it; who waits is told.
  dressed.catch(() => undefined);
  const printAll = ({ finish }: PressDress) => {
    for (const { path, parts, beside, noteFiles } of waiting) {
      const files = [[path, finish(parts)] as const, ...beside];
      for (const [name, text] of files) write(name, text);
      noteFiles(files);
    }
    waiting = [];
    characters = 0;
  };
  const finish = async () => {
    const ready = await dressed;
    printAll(ready);
    return ready;
  };
  return {
    async print(page) {
      waiting.push(page);
      characters += page.parts.body.length;
      if (dress === undefined && characters <= mostWaiting) await setImmediate();
      if (dress !== undefined) printAll(dress);
      else if (characters > mostWaiting) await finish();
    },
    finish,
  };
}
