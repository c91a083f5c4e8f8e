'use client';

import { TakeEarlyInput } from './early-input/take-early-input.tsx';
import { LinkNavigation } from './link-navigation.tsx';
import { OfflineWorker } from './offline/offline-worker.tsx';
import { PageTools } from './page-tools.tsx';

/** What every page does and nobody sees. As one component, for each that a page names is written into the page and looked up with it. */
export function PageBehaviour({ basePath }: { readonly basePath: string }) {
  return (
    <>
      <LinkNavigation basePath={basePath} />
      <PageTools />
      <OfflineWorker basePath={basePath} />
      <TakeEarlyInput />
    </>
  );
}
