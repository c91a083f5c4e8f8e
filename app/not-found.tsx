import { missingPage } from '../components/missing-page.tsx';
import { ShownPage } from '../components/site-page.tsx';
import { readCurrentFrame } from './read-current-page.ts';

/** The page for addresses that lead nowhere. */
export default function NotFound() {
  return <ShownPage page={missingPage(readCurrentFrame())} />;
}
