import type { BlockContent, Blockquote, Image, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { isBlock } from '../../model/is-block.ts';
import type { Attributes } from '../attributes.ts';

/** A figure, and the words of its caption, which a number may be put in front of. */
interface Figure {
  readonly node: Blockquote | Paragraph;
  readonly caption: PhrasingContent[];
}

/** Makes a figure of an image and its caption. */
export function makeImageFigure(image: Image, caption: PhrasingContent[], id?: string): Figure {
  const node: Paragraph = {
    type: 'paragraph',
    children: [image, toCaption(caption)],
    data: { hName: 'figure', ...(id === undefined ? {} : { hProperties: { id } }) },
    ...(image.position === undefined ? {} : { position: image.position }),
  };
  return { node, caption };
}

/** Makes a figure of blocks: of what a div holds, of code with a title. */
export function makeBlockFigure(blocks: readonly RootContent[], caption: PhrasingContent[], id?: string): Figure {
  const words: Paragraph = { type: 'paragraph', children: caption, data: { hName: 'figcaption' } };
  const children: BlockContent[] = [...blocks.filter(isBlock).filter((block): block is BlockContent => block.type !== 'definition'), words];
  return {
    node: { type: 'blockquote', children, data: { hName: 'figure', ...(id === undefined ? {} : { hProperties: { id } }) } },
    caption,
  };
}

/** Makes a figure of a div: its caption is an attribute, or else its last paragraph behind what it shows. */
export function makeDivFigure(children: readonly RootContent[], { id, pairs }: Attributes): Figure {
  const written = pairs['fig-cap'] ?? pairs['tbl-cap'] ?? pairs['lst-cap'] ?? pairs['caption'];
  const last = children.at(-1);
  const isCaptioned = written === undefined && children.length > 1 && last?.type === 'paragraph' && last.data?.hName === undefined;
  const caption: PhrasingContent[] = isCaptioned ? [...last.children] : written === undefined ? [] : [{ type: 'text', value: written }];
  const shown = isCaptioned ? children.slice(0, -1) : children;
  const [only] = shown;
  const image = shown.length === 1 && only?.type === 'paragraph' && only.data?.hName !== 'dl' ? soleImage(only) : undefined;
  if (image === undefined) return makeBlockFigure(shown, caption, id);
  const words: PhrasingContent[] = caption.length > 0 ? caption : captionOfImage(image);
  describe(image, pairs);
  return makeImageFigure({ ...image, title: null }, words, id);
}

/** Gives the image that a paragraph consists of. */
export function soleImage(paragraph: Paragraph): Image | undefined {
  const [image, ...others] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return image?.type === 'image' && others.length === 0 ? image : undefined;
}

/** Gives an image's caption: its title, or else the words that stand for it. */
export function captionOfImage({ title, alt }: Image): PhrasingContent[] {
  const value = (title ?? alt ?? '').trim();
  return value === '' ? [] : [{ type: 'text', value }];
}

/** Gives an image the words that its attributes have for those who cannot see it. */
export function describe(image: Image, pairs: Attributes['pairs']): void {
  const words = pairs['fig-alt'] ?? pairs['alt'];
  if (words !== undefined) image.alt = words;
}

function toCaption(children: PhrasingContent[]): PhrasingContent {
  return { type: 'emphasis', children, data: { hName: 'figcaption' } };
}
