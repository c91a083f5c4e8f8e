import type { Element, Nodes, Root } from 'hast';
import { type Finding, fileStart, type Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import { toPlace } from '../parse/place.ts';

/** Elements that hold a page together or only dress its words: they give way, and nothing an author wrote is lost. */
const wrappers: ReadonlySet<string> = new Set(
  'html head body meta title link article section header footer main nav address hgroup center font big tt nobr label fieldset legend data time wbr basefont spacer multicol marquee search map area bdi bdo picture source'.split(
    ' ',
  ),
);

/** Names that word processors put into the pages they write: `o:p`, `st1:city`. */
const officeName = /^(?:[movwx]|st\d+):/;

/** Elements whose own elements need no report each. */
const foreign: ReadonlySet<string> = new Set(['svg', 'math']);

/** Reports what a page cannot keep: elements that run, fetch or ask, handlers of events, links that lead to neither. */
export function findRefusedHtml(tree: Root, allowed: ReadonlySet<string>): readonly Finding[] {
  const findings: Finding[] = [];
  walk(tree, (element) => {
    const name = element.tagName;
    if (!allowed.has(name) && !wrappers.has(name) && !officeName.test(name)) {
      findings.push({
        ...toStart(element),
        ...tell(
          'html-removed',
          `Cannot keep the element <${name}>: it is not allowed on a page`,
          name === 'script' || name === 'style' ? 'Remove it.' : 'Write what it holds in Markdown; its text stays, the element goes.',
        ),
      });
    }
    const handler = Object.keys(element.properties).find((property) => /^on[a-z]/i.test(property));
    if (handler !== undefined) {
      findings.push({
        ...toStart(element),
        ...tell(
          'html-removed',
          `Cannot keep the attribute "${handler.toLowerCase()}" of <${name}>: pages run no scripts of notes`,
          'Remove the attribute.',
        ),
      });
    }
    findings.push(...checkAddress(element));
  });
  return findings;
}

/** A link to an address of a kind that pages do not lead to, such as `javascript:` or `file:`, keeps its words alone; as the sanitiser reads it. */
function checkAddress(element: Element): readonly Finding[] {
  const { tagName, properties } = element;
  const { href } = properties;
  const scheme = tagName === 'a' && typeof href === 'string' ? /^([^/?#:]*):/.exec(href)?.[1]?.trim().toLowerCase() : undefined;
  if (scheme === undefined || leading.has(scheme)) return [];
  const address = String(href);
  return [
    {
      ...toPlace(element),
      ...tell(
        'link-refused',
        `Cannot keep the link to "${address.length > 60 ? `${address.slice(0, 57)}…` : address}": pages lead to no "${scheme.slice(0, 20)}:" address`,
      ),
    },
  ];
}

const leading: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

function walk(node: Nodes, visit: (element: Element) => void): void {
  if (node.type === 'element') visit(node);
  if ('children' in node && !(node.type === 'element' && foreign.has(node.tagName))) for (const child of node.children) walk(child, visit);
}

function toStart(node: Element): Place {
  const start = node.position?.start;
  return start === undefined ? fileStart : { line: start.line, column: start.column, endLine: start.line, endColumn: start.column + 1 };
}
