import { escapeHtml } from '../model/escape-html.ts';
import type { PageParts } from '../model/page-parts.ts';
import { handbookSheetPath } from '../model/site-assets.ts';
import { buildContentPolicy } from './content-policy.ts';
import { type NeededNames, readNeeds } from './page-needs.ts';
import type { PageStyles } from './page-styles.ts';
import { writeSpeculationRules } from './speculation-rules.ts';
import { themeScript } from './theme-script.ts';

/** The names of what scripts may add to pages, as style sheets ask for them. */
export interface ScriptNames {
  /** To any page. */
  readonly always: NeededNames;
  /** To a page with an element that asks for a behaviour, by the behaviour's name. */
  readonly byBehaviour: ReadonlyMap<string, NeededNames>;
  /** To a page with an island, by the island's name. */
  readonly byIsland: ReadonlyMap<string, NeededNames>;
}

/** What all pages of a site are finished with. */
export interface PageFinish {
  readonly basePath: string;
  readonly styles: PageStyles;
  /** The address of the script that every page has, and of those that it needs before it runs. */
  readonly script: string;
  readonly scriptParts: readonly string[];
  readonly scriptNames: ScriptNames;
  /** The addresses of the islands and of what each needs before it runs, by the names that elements ask for them with in `data-island`. */
  readonly islands: ReadonlyMap<string, readonly string[]>;
}

/**
 * Makes the step that puts a page's parts together to the document that is served: with its content policy, the reader's theme, its
 * styles, the script, and the rules by which the next page is made ready. What an author wrote stands behind the head.
 */
export function makePageFinisher({ basePath, styles, script, scriptParts, scriptNames, islands }: PageFinish): (page: PageParts) => string {
  const needed = (names: NeededNames) => [...names].filter((name) => styles.needs.has(name));
  const always = needed(scriptNames.always);
  const neededBy = (byName: ReadonlyMap<string, NeededNames>) => new Map(Array.from(byName, ([name, names]) => [name, needed(names)]));
  const byBehaviour = neededBy(scriptNames.byBehaviour);
  const byIsland = neededBy(scriptNames.byIsland);
  const speculation = writeSpeculationRules(basePath);
  const askFaces = (when: string) =>
    styles.asked.map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin=""${when}/>`).join('');
  const [faces, facesLater] = [askFaces(''), askFaces(' fetchpriority="low"')];
  const run = [
    ...scriptParts.map((href) => `<link rel="modulepreload" href="${href}"/>`),
    `<script type="module" src="${script}"></script>`,
  ].join('');
  const policies = new Map<string, string>();
  const policyFor = (css: string) => {
    const made = policies.get(css) ?? buildContentPolicy({ scripts: [themeScript, speculation], styles: [css] });
    policies.set(css, made);
    return made;
  };
  return (page) => {
    const { body, shown } = placeIslands(page.body, islands);
    const asked = shown.flatMap((name) => islands.get(name) ?? []);
    const { names, behaviours } = readNeeds(body);
    const added = [...behaviours.flatMap((name) => byBehaviour.get(name) ?? []), ...shown.flatMap((name) => byIsland.get(name) ?? [])];
    const around = page.frame.direction === undefined ? ['html', 'body'] : ['html', 'body', '[dir]'];
    const css = styles.faces + styles.writeRules(new Set([...around, ...always, ...added, ...names]));
    // An island comes over the line beside the script that starts it, and in front of the faces, which text can do without.
    const islandFirst = [script, ...asked].map((href) => `<link rel="modulepreload" href="${href}"/>`).join('');
    const early = asked.length === 0 ? faces : islandFirst + facesLater;
    return writeDocument(
      { ...page, body },
      {
        policy: policyFor(css),
        first: `<script>${themeScript}</script>${early}<style>${css}</style>`,
        last: `${run}<script type="speculationrules">${speculation}</script>`,
      },
    );
  };
}

/** Puts the addresses of islands where elements name them, and lists the names: they are fetched beside the page's script, not after it. */
function placeIslands(body: string, islands: PageFinish['islands']): { readonly body: string; readonly shown: readonly string[] } {
  const shown: string[] = [];
  if (!body.includes('data-island=')) return { body, shown };
  const placed = body.replace(/(?<=<[a-z]+ [^<>]*\bdata-island=")[\w-]+(?=")/g, (name) => {
    const [address] = islands.get(name) ?? [];
    if (address === undefined) throw new Error(`Cannot find the island "${name}"`);
    shown.push(name);
    return address;
  });
  return { body: placed, shown };
}

/** Puts a document of the handbook together: it has a sheet of its own, a few rules for its running heads, and no script. */
export function finishHandbook(page: PageParts, { basePath, style }: { readonly basePath: string; readonly style: string }): string {
  return writeDocument(page, {
    policy: buildContentPolicy({ scripts: [], styles: style === '' ? [] : [style] }),
    first: '',
    last: `<link rel="stylesheet" href="${basePath}${handbookSheetPath}"/>${style === '' ? '' : `<style>${style}</style>`}`,
    look: 'handbook',
  });
}

interface Added {
  readonly policy: string;
  /** What stands in the head before and behind what the page says of itself. */
  readonly first: string;
  readonly last: string;
  /** The class of the body. */
  readonly look?: string;
}

function writeDocument({ frame, head, body }: PageParts, { policy, first, last, look }: Added): string {
  const direction = frame.direction === undefined ? '' : ` dir="${frame.direction}"`;
  return [
    `<!DOCTYPE html><html lang="${escapeHtml(frame.language)}"${direction}><head><meta charset="utf-8"/>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>',
    first,
    head,
    last,
    `</head><body${look === undefined ? '' : ` class="${look}"`}>`,
    body,
    '</body></html>',
  ].join('');
}
