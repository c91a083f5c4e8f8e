import { WaitingSearch } from '../../components/search/waiting-search.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** The search page. */
export default function Page() {
  return <WaitingSearch frame={readCurrentFrame()} />;
}
