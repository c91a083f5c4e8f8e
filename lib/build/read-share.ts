import { findCourseFolder } from '../course/open-course.ts';
import { readShare } from '../course/warm-cache.ts';

/** The process that reads one share of the notes: the project's folder, which share, of how many. */
const [project = '.', share = '0', shares = '1'] = process.argv.slice(2);

readShare(findCourseFolder(project, process.env, { keep: true, writer: share }), { share: Number(share), shares: Number(shares) });
