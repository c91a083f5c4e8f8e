import { offlinePage } from '../../components/offline/offline-page.tsx';
import { ShownPage } from '../../components/site-page.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** The page about reading without a network. */
export default function Page() {
  return <ShownPage page={offlinePage(readCurrentFrame())} />;
}
