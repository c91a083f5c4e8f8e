import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHandbook } from '../../components/render-page.tsx';
import { finishHandbook } from '../finish/finish-page.ts';
import { handbookStyle } from '../finish/handbook-style.ts';
import type { PageStyles } from '../finish/page-styles.ts';
import { handbookSheetPath } from '../model/site-assets.ts';
import type { SiteFrame } from '../model/site-frame.ts';
import { buildHandbook } from '../pages/handbook-page.ts';
import type { SiteContext } from '../pages/site-context.ts';

interface HandbookParts {
  readonly project: string;
  readonly context: SiteContext;
  readonly frame: SiteFrame;
  readonly styles: PageStyles;
  readonly write: (path: string, content: string) => void;
}

/** Writes the handbook, a part at a time, for together they may be large, and its style sheet. */
export function writeHandbook({ project, context, frame, styles, write }: HandbookParts): void {
  for (const document of buildHandbook(context)) {
    const style = handbookStyle(frame.title, document.chapters);
    write(`${document.path}index.html`, finishHandbook(renderHandbook(frame, document), { basePath: frame.basePath, style }));
  }
  // Paper waits for its faces.
  const patient = styles.faces.replaceAll(/font-display:\s*optional/g, 'font-display:swap');
  write(handbookSheetPath, patient + styles.allRules() + readFileSync(join(project, 'app', 'handbook.css'), 'utf8'));
}
