import { findCoursePlace } from '../course/open-course.ts';
import { readShare } from '../course/warm-cache.ts';

/** The process that reads one share of the notes: the project's folder, which share, of how many. */
const [project = '.', hand = '0', hands = '1'] = process.argv.slice(2);

readShare(findCoursePlace(project, process.env, { keep: true, writer: hand }), { hand: Number(hand), hands: Number(hands) });
