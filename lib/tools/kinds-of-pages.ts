import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that stands for its kind, by its path below the site's root. */
export interface KindOfPage {
  readonly kind: string;
  readonly path: string;
}

interface TopicOutline {
  readonly type: string;
  readonly url: string;
  readonly passages: readonly unknown[];
}

interface CourseOutline {
  readonly types: readonly { readonly name: string; readonly url: string }[];
  readonly lectures: readonly { readonly url: string }[];
}

/** Finds one page of each kind in a built site; of lectures and topics the fullest. */
export function findKindsOfPages(site: string, basePath: string): readonly KindOfPage[] {
  const topics: readonly TopicOutline[] = JSON.parse(readFileSync(join(site, 'api', 'topics.json'), 'utf8'));
  const course: CourseOutline = JSON.parse(readFileSync(join(site, 'api', 'course.json'), 'utf8'));
  const toPath = (url: string) => url.slice(basePath.length + 1);
  const lecture = course.lectures.at(-1);
  const fixed = [
    { kind: 'home', path: '' },
    { kind: 'lectures', path: 'lectures/' },
    { kind: 'glossary', path: 'topics/' },
    { kind: 'search', path: 'search/' },
    { kind: 'map', path: 'map/' },
    { kind: 'plan', path: 'plan/' },
    { kind: 'handbook', path: 'handbook/' },
    { kind: 'offline', path: 'offline/' },
    { kind: 'contribute', path: 'contribute/' },
    { kind: 'not-found', path: '404/' },
  ].filter(({ path }) => existsSync(join(site, path, 'index.html')));
  const ofTypes = course.types.flatMap(({ name, url }) => {
    const fullest = topics.filter(({ type }) => type === name).sort((a, b) => b.passages.length - a.passages.length)[0];
    const path = toPath(url);
    return [{ kind: path.slice(0, -1), path }, ...(fullest === undefined ? [] : [{ kind: name, path: toPath(fullest.url) }])];
  });
  return [...fixed, ...(lecture === undefined ? [] : [{ kind: 'lecture', path: toPath(lecture.url) }]), ...ofTypes];
}
