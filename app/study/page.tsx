import { ShownPage } from '../../components/site-page.tsx';
import { studyPage } from '../../components/study/study-page.tsx';
import { readCurrentFrame } from '../read-current-page.ts';

/** The page on which cards are studied. */
export default function Page() {
  return <ShownPage page={studyPage(readCurrentFrame())} />;
}
