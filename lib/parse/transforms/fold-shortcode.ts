import type { PhrasingContent } from 'mdast';
import type { Shortcode } from '../syntax/shortcode.ts';
import { type FoldContext, foreignSyntax } from './fold-context.ts';

/** Makes of a shortcode of Quarto or Hugo, or of a tag of Liquid, what a page has for it; any other is told by its name. */
export function foldShortcode(node: Shortcode, { findings, matter }: FoldContext): PhrasingContent[] {
  const [name = '', ...words] = node.value.split(' ');
  const position = node.position === undefined ? {} : { position: node.position };
  const address = words.map((word) => word.replace(/^(?:src=)?["']?|["']$/g, '')).find((word) => /^https?:/i.test(word));
  if (name === 'pagebreak' || name.startsWith('/') || /^(?:end[a-z]+|raw)$/.test(name)) return [];
  if (name === 'kbd' && words.length > 0)
    return [
      {
        type: 'emphasis',
        children: [{ type: 'text', value: words.filter((word) => !word.includes('=')).join(' ') }],
        data: { hName: 'kbd' },
        ...position,
      },
    ];
  if (name === 'meta' && typeof matter[words[0] ?? ''] === 'string')
    return [{ type: 'text', value: String(matter[words[0] ?? '']), ...position }];
  const source = readPair(node.value, 'src');
  if (name === 'figure' && source !== undefined) {
    const title = [readPair(node.value, 'title'), readPair(node.value, 'caption')].filter((part) => part !== undefined).join(': ');
    return [{ type: 'image', url: source, alt: readPair(node.value, 'alt') ?? '', ...(title === '' ? {} : { title }), ...position }];
  }
  findings.push(foreignSyntax(node, `the shortcode "${node.value.slice(0, 120)}"`, hintFor(name, address)));
  return address === undefined
    ? []
    : [{ type: 'link', url: address, children: [{ type: 'text', value: name === 'video' ? 'Video' : address }], ...position }];
}

function hintFor(name: string, address: string | undefined): string {
  if (name === 'include' || name === 'embed') return 'Put the words of that file here; until then the page is without them.';
  return address === undefined
    ? 'Write what it would put here; until then the page is without it.'
    : 'A link to what it shows stands here instead.';
}

function readPair(text: string, key: string): string | undefined {
  const [, double, single] = new RegExp(`(?:^|\\s)${key}=(?:"([^"]*)"|'([^']*)')`).exec(text) ?? [];
  return double ?? single;
}
