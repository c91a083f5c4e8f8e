/** Where cards are studied, below the site's root. */
export const studyPath = '/study/';

/** Where the button leads that the page of cards has before its script is there, which then begins at once. */
export const beginHash = '#begin';

/** What of the course a link to the cards asks for: the cards of a lecture, by its path below the site's root, or those of one topic of it. */
export interface StudyAsk {
  readonly lecture?: string;
  readonly topic?: string;
}

/** Writes the address, below the site's root, of the cards of a lecture or a topic. */
export function studyAddress({ lecture, topic }: StudyAsk): string {
  const asked = [['lecture', lecture] as const, ['topic', topic] as const].flatMap(([name, value]) =>
    // A path reads better with its slashes, which a query may hold (RFC 3986, 3.4).
    value === undefined ? [] : [`${name}=${encodeURIComponent(value).replaceAll('%2F', '/')}`],
  );
  return asked.length === 0 ? studyPath : `${studyPath}?${asked.join('&')}`;
}
