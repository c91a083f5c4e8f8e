import type { InlineCode, PhrasingContent } from 'mdast';
import type { FoldContext } from './fold-context.ts';
import { foreignSyntax } from './fold-context.ts';

/** Makes of a role of MyST, a name in braces before code, what it means here; one that means nothing keeps its words and is told. */
export function foldRole(role: string, code: InlineCode, { findings }: FoldContext): PhrasingContent[] {
  const place = code.position === undefined ? {} : { position: code.position };
  const { before: label, inside: target = code.value } = splitEnd(code.value, /<([^<>]+)>$/);
  const words = label ?? target;
  const text: PhrasingContent = { type: 'text', value: words };
  const element = elements[role];
  if (element !== undefined) return [{ type: 'emphasis', children: [text], data: { hName: element }, ...place }];
  switch (role.replace(/^(?:std|py|prf):/, '')) {
    case 'math':
      return [
        {
          type: 'inlineMath',
          value: code.value,
          data: {
            hName: 'code',
            hProperties: { className: ['language-math', 'math-inline'] },
            hChildren: [{ type: 'text', value: code.value }],
          },
          ...place,
        },
      ];
    case 'term':
    case 'doc':
      return [
        { type: 'wikiLink', value: label === undefined ? target.replace(/^\//, '') : `${target.replace(/^\//, '')}|${label}`, ...place },
      ];
    case 'ref':
    case 'numref':
    case 'eq':
      return [{ type: 'citation', value: target.trim(), isReference: true, ...(label === undefined ? {} : { words: label }), ...place }];
    case 'cite':
    case 'cite:p':
    case 'cite:t':
    case 'cite:ts':
    case 'cite:ps': {
      const keys = code.value.split(',').map((key): PhrasingContent => ({ type: 'citation', value: key.trim(), ...place }));
      if (role === 'cite:t') return joinWith(keys, ', ');
      return [{ type: 'citationGroup', children: joinWith(keys, '; '), ...place }];
    }
    case 'index':
      return [{ ...text, ...place }];
    case 'download':
      return [{ type: 'link', url: target, children: [text], ...place }];
    case 'abbr': {
      const { before: short = words, inside: long = '' } = splitEnd(code.value, /\(([^()]*)\)$/);
      return [
        { type: 'emphasis', children: [{ type: 'text', value: short }], data: { hName: 'abbr', hProperties: { title: long } }, ...place },
      ];
    }
    case 'code':
    case 'file':
    case 'command':
    case 'func':
    case 'class':
    case 'meth':
    case 'mod':
    case 'program':
      return [{ ...code, value: words }];
    default:
      findings.push(foreignSyntax(code, `the role "${role}"`, 'A page has nothing like it: its words are shown as they are.'));
      return [{ ...code, value: code.value }];
  }
}

const elements: Readonly<Record<string, string>> = {
  sub: 'sub',
  subscript: 'sub',
  sup: 'sup',
  superscript: 'sup',
  kbd: 'kbd',
  u: 'u',
  underline: 'u',
  del: 'del',
  strike: 'del',
  dfn: 'dfn',
  guilabel: 'strong',
  strong: 'strong',
  menuselection: 'strong',
  emphasis: 'em',
  smallcaps: 'span',
};

function joinWith(nodes: readonly PhrasingContent[], sign: string): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => (index === 0 ? [node] : [{ type: 'text', value: sign }, node]));
}

/** Splits off what stands in brackets at a text's end; nothing where no brackets close it. */
function splitEnd(text: string, ending: RegExp): { readonly before?: string; readonly inside?: string } {
  const match = ending.exec(text);
  return match === null ? {} : { before: text.slice(0, match.index).trimEnd(), inside: match[1] ?? '' };
}
