import { buildContentPolicy } from './content-policy.ts';
import type { PageStyles } from './page-styles.ts';
import { writeSpeculationRules } from './speculation-rules.ts';
import { namesIn } from './style-sheet.ts';
import { themeScript } from './theme-script.ts';

/** The names of what scripts may add to pages, as `namesIn` gives them. */
export interface ScriptNames {
  /** To any page. */
  readonly always: ReadonlySet<string>;
  /** To a page with an element that asks for a behaviour, by the behaviour's name. */
  readonly byBehaviour: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What all pages of a site are finished with. */
export interface PageFinish {
  readonly basePath: string;
  readonly styles: PageStyles;
  /** The address of the script that every page has, and of those that it needs before it runs. */
  readonly script: string;
  readonly scriptParts: readonly string[];
  readonly scriptNames: ScriptNames;
  /** The addresses of the faces that every page shows. */
  readonly faces: readonly string[];
}

/**
 * Makes the step that turns a page's HTML, as React writes it, into the page that is served: with its content policy, the reader's
 * theme, its styles, the script, and the rules by which the next page is made ready. What an author wrote stands behind the head.
 */
export function makePageFinisher({ basePath, styles, script, scriptParts, scriptNames, faces }: PageFinish): (html: string) => string {
  const needed = (names: ReadonlySet<string>) => [...names].filter((name) => styles.needs.has(name));
  const always = needed(scriptNames.always);
  const byBehaviour = new Map(Array.from(scriptNames.byBehaviour, ([name, names]) => [name, needed(names)]));
  const speculation = writeSpeculationRules(basePath);
  const ask = faces.map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin=""/>`).join('');
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
  return (html) => {
    const start = html.indexOf(headStart);
    const end = html.indexOf('</head>', start);
    if (start < 0 || end < 0) throw new Error('Cannot finish a page without a head');
    const css = styles.faces + styles.writeRules(new Set([...always, ...namesAsked(html, byBehaviour), ...namesIn(html)]));
    return [
      html.slice(0, start + headStart.length),
      '<meta charset="utf-8"/>',
      `<meta http-equiv="Content-Security-Policy" content="${policyFor(css)}"/>`,
      '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
      `<script>${themeScript}</script>`,
      ask,
      `<style>${css}</style>`,
      html.slice(start + headStart.length, end),
      run,
      `<script type="speculationrules">${speculation}</script>`,
      html.slice(end),
    ].join('');
  };
}

const headStart = '<head>';

function namesAsked(html: string, byBehaviour: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const asked = Array.from(html.matchAll(/ data-behaviour="([^"]*)"/g), ([, names = '']) => names.split(' ')).flat();
  return asked.flatMap((name) => byBehaviour.get(name) ?? []);
}
