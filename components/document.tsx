import type { ReactNode } from 'react';
import type { SiteFrame } from '../lib/model/site-frame.ts';

interface DocumentProps {
  readonly frame: Pick<SiteFrame, 'language' | 'direction'>;
  readonly children: ReactNode;
}

/** The document of every page. What stands in it, head and all, each page says itself. */
export function Document({ frame: { language, direction }, children }: DocumentProps) {
  return (
    <html lang={language} dir={direction}>
      <body>{children}</body>
    </html>
  );
}
