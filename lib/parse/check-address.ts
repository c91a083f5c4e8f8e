import type { Nodes } from 'mdast';
import type { Finding } from '../model/problem.ts';
import { toPlace } from './place.ts';

/** Reports a link to an address of a kind that pages do not lead to, such as `javascript:` or `file:`; its words stay. */
export function checkAddress(node: Nodes): readonly Finding[] {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  const scheme = /^[\s\0-\x1f]*([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1];
  if (scheme === undefined || kept.has(scheme.toLowerCase())) return [];
  return [
    {
      ...toPlace(node),
      severity: 'warning',
      rule: 'link-refused',
      message: `Cannot keep the link to "${node.url.length > 60 ? `${node.url.slice(0, 57)}…` : node.url}": pages lead to no "${scheme.toLowerCase()}:" address`,
      hint: 'Link to a file of the course or to an address that begins with https:// or mailto:.',
    },
  ];
}

const kept: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);
