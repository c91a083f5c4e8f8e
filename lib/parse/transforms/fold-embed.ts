import type { PhrasingContent } from 'mdast';
import type { WikiLink } from '../syntax/wiki-link.ts';
import { type FoldContext, foreignSyntax } from './fold-context.ts';

const imageEnding = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;
const size = /^\s*\d+(?:x\d+)?\s*$/;

/** Makes of `![[picture.png|200]]` the image, and of `![[note]]` a link to the note, since a page holds no other one. */
export function foldEmbed(node: WikiLink, { findings }: FoldContext): PhrasingContent[] {
  const { isEmbed, ...link } = node;
  if (/^\s*_?toc_?\s*$/i.test(node.value)) return [];
  if (!isEmbed) return [node];
  const [target = '', ...labels] = node.value.split(/\\?\|/).map((part) => part.trim());
  const words = labels.filter((label) => !size.test(label)).join(' ');
  const position = node.position === undefined ? {} : { position: node.position };
  if (imageEnding.test(target.replace(/#.*$/, ''))) {
    return [
      { type: 'image', url: encodeURI(target.replace(/#.*$/, '')), alt: words, data: { hProperties: { dataByName: 'true' } }, ...position },
    ];
  }
  const name = target.replace(/#\^?/, ', ');
  findings.push(
    foreignSyntax(node, `"![[${node.value.slice(0, 80)}]]"`, 'A page shows no other note within it: a link to it stands here instead.'),
  );
  return [{ ...link, value: `${target}|${words === '' ? name : words}` }];
}
