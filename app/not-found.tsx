import { MissingPage } from '../components/missing-page.tsx';
import { readCurrentFrame } from './read-current-page.ts';

/** The page for addresses that lead nowhere. */
export default function NotFound() {
  return <MissingPage frame={readCurrentFrame()} />;
}
