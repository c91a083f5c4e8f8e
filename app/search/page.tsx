import { waitingSearch } from '../../components/search/waiting-search.tsx';
import { ShownPage } from '../../components/site-page.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** The search page. */
export default function Page() {
  return <ShownPage page={waitingSearch(readCurrentFrame())} />;
}
