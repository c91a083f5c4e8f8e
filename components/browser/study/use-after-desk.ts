import { useEffect, useState } from 'preact/hooks';
import { addStyles } from '../behaviour/add-styles.ts';

type AfterDesk = typeof import('./after-desk.ts');

/** What comes after the desk: undefined while it is on its way, or why it does not come. */
type Coming = { readonly parts?: AfterDesk; readonly why?: string };

/** Fetches what comes after the desk, once the desk stands there. */
export function useAfterDesk(): Coming {
  const [coming, setComing] = useState<Coming>({});
  useEffect(() => {
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
