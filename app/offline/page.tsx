import { OfflinePage } from '../../components/offline/offline-page.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** The page about reading without a network. */
export default function Page() {
  return <OfflinePage frame={readCurrentFrame()} />;
}
