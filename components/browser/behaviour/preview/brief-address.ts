const topicPath = /^\/(role|layer|component|tool|decision|phase|concept|reading)s\/([^/]+)\/$/;

/** Gives the address of the file that tells of a topic in brief, for the path of its page; undefined for other pages. Small, since every page has it. */
export function toBriefAddress(path: string, basePath: string): string | undefined {
  const [, type, slug] = topicPath.exec(path.replace(/[?#].*/, '')) ?? [];
  return slug === undefined ? undefined : `${basePath}/api/topics/${type}/${slug}.json`;
}
