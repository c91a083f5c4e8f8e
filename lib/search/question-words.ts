import type { PageKind } from './search-record.ts';

/**
 * What the words of an English question ask for. They are the language's, not a course's: a word belongs here if it would
 * say the same in a course on any subject.
 */

/** Words that set two things side by side wherever they stand; and those that do so only between the two. */
export const comparingWords: ReadonlySet<string> = words(
  'vs versus difference differences different differ differs compare compared comparing comparison distinguish distinction same similar unlike contrast alike',
);
export const comparingBetween: ReadonlySet<string> = words('or just than like v against another');

/** Words that ask or tell how to answer, and say nothing of what is asked about. */
export const askingWords: ReadonlySet<string> = new Set([
  ...comparingWords,
  ...words('between example examples list mean means meaning give tell explain describe define please happen happens really'),
]);

/** Words that open a question for a person. */
export const personWords: ReadonlySet<string> = words('who whose whom');

/** Words that make a kind of page likelier without naming it. */
export const leaningWords: ReadonlyMap<PageKind, ReadonlySet<string>> = new Map([
  [
    'decision',
    words('should whether worth instead rather better choose choosing chosen choice decide deciding consider considering weigh'),
  ],
  ['phase', words('stage stages step steps')],
  ['reading', words('article articles paper papers book books author authors wrote written post posts')],
  ['role', words('job jobs responsible charge')],
]);

/** Words for what is made to be used: a tool where the question asks which. */
export const productWords: ReadonlySet<string> = words(
  'software library libraries framework frameworks product products program programs application applications',
);
export const choosingWords: ReadonlySet<string> = words('what which list');

/** Numbers of a series as words. */
export const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
