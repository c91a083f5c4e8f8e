import { useLayoutEffect, useState } from 'preact/hooks';
import { addStyles } from '../behaviour/add-styles.ts';

type AfterDesk = typeof import('./after-desk.ts');

/** What comes after the desk; neither while it is on its way, or why it does not come. */
export type ComingParts = { readonly parts?: AfterDesk; readonly why?: string };

/** Fetches what comes after the desk while the desk is made: it is asked for when all that the desk needs is on the line. */
export function useAfterDesk(): ComingParts {
  const [coming, setComing] = useState<ComingParts>({});
  useLayoutEffect(() => {
    import('./after-desk.ts').then(
      (parts) => {
        addStyles(parts.css);
        setComing({ parts });
      },
      () => setComing({ why: navigator.onLine ? notThere : isOffline }),
    );
  }, []);
  return coming;
}

const isOffline = 'The rest of this page could not be fetched: you are offline, and it is not on this device.';
const notThere = 'The rest of this page could not be fetched. The site may have been changed since it was opened: reload it.';
