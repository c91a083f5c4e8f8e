/**
 * What the words of an English question ask for. They are the language's, not a course's: a word belongs here if it would
 * say the same in a course on any subject. What asks for a type of topics stands with the type.
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

/** Words that ask which there are. */
export const choosingWords: ReadonlySet<string> = words('what which list');

/** Numbers of a series as words. */
export const ordinals: readonly string[] = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Words for the last of a series. */
export const lastWords: ReadonlySet<string> = words('last final');

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
