import type { Node } from 'unist';
import type { Finding } from '../../model/problem.ts';
import { tell } from '../../model/rules.ts';
import type { Attributes } from '../attributes.ts';
import type { FrontMatter } from '../front-matter.ts';
import { toPlace } from '../place.ts';

/** Whether an author wants something seen on a page: undecided where that depends on what no note can say. */
export type Visibility = 'shown' | 'hidden' | 'undecided';

/** Judges classes and conditions of Quarto and Pandoc: `.hidden`, `.content-visible when-format="pdf"`, `visibility="hidden"`. */
export function judgeVisibility({ classes, pairs }: Attributes, matter: FrontMatter['data']): Visibility {
  if (classes.includes('hidden') || pairs['visibility'] === 'hidden') return 'hidden';
  if (!classes.includes('content-visible') && !classes.includes('content-hidden')) return 'shown';
  const met = Object.entries(pairs).flatMap(([key, value]) => {
    const judge = conditions[key.replace(/^(?:when|unless)-/, '')];
    if (judge === undefined || !/^(?:when|unless)-/.test(key)) return [];
    const isMet = judge(value, matter);
    return [isMet === undefined ? undefined : isMet === key.startsWith('when-')];
  });
  const all = met.includes(false) ? false : met.includes(undefined) ? undefined : true;
  if (all === undefined) return 'undecided';
  return all === classes.includes('content-visible') ? 'shown' : 'hidden';
}

/** Tells that something was left out because nothing says that it may be seen. */
export function undecided(node: Node, { pairs }: Attributes): Finding {
  const condition = Object.entries(pairs).find(([key]) => /^(?:when|unless)-(?:meta|profile)$/.test(key));
  const [key = 'when-meta', value = ''] = condition ?? [];
  return {
    ...toPlace(node),
    ...tell(
      'hidden-undecided',
      `Cannot tell whether this is to be seen: nothing decides ${key}="${value}"`,
      key.endsWith('meta')
        ? `Write "${value}: true" or "${value}: false" into the front matter; until then what stands here is left out.`
        : 'Take the condition off if readers may see it; until then what stands here is left out.',
    ),
  };
}

type Judge = (value: string, matter: FrontMatter['data']) => boolean | undefined;

const conditions: Readonly<Record<string, Judge>> = {
  format: (value, matter) =>
    value.split(/[\s,]+/).some((format) => /^html(?:[45]|:js|\+js)?$/i.test(format) || isSlidesOnly(format, matter)),
  meta: (value, matter) => readMeta(value, matter),
  profile: () => undefined,
};

/** Slides that have no other form are shown as a page, so what is for slides is for the page. */
function isSlidesOnly(format: string, { format: own }: FrontMatter['data']): boolean {
  const names = typeof own === 'string' ? [own] : typeof own === 'object' && own !== null ? Object.keys(own) : [];
  return /^(?:revealjs|slidy|slideous|s5|dzslides)$/i.test(format) && names.includes(format) && !names.includes('html');
}

function readMeta(path: string, matter: FrontMatter['data']): boolean | undefined {
  let value: unknown = matter;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, step)) return undefined;
    value = Object.entries(value).find(([key]) => key === step)?.[1];
  }
  return typeof value === 'boolean' ? value : undefined;
}
