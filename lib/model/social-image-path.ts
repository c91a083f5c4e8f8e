/**
 * Gives the path of the picture that other sites show of a page: a lecture, a topic and the index of a type have their own, every other
 * page the site's.
 */
export function socialImagePath(kind: string, path: string): string {
  const hasOwn = kind === 'lecture' || kind === 'topic' || kind === 'type';
  return hasOwn ? `/social${path.replace(/\/$/, '')}.png` : '/social/index.png';
}

/** Its size in pixels, the one that sites which show such pictures ask for. */
export const socialImageSize = { width: 1200, height: 630 } as const;
