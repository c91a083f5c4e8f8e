import type { Comment, Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { classesOf } from '../../model/classes-of.ts';
import type { ImageStore } from '../image-store.ts';
import type { Loss, ReadBeside } from '../imported.ts';
import { carryImage } from '../source-image.ts';
import { codeText } from './code-text.ts';
import { wordsOf } from './find-main.ts';

/** What a tree is cleaned with. */
interface TreeCleaner {
  readonly store: ImageStore;
  readonly readBeside: ReadBeside;
  readonly losses: Loss[];
}

type Carrier = (element: Element, cleaner: TreeCleaner) => ElementContent[] | undefined;

/** Makes of a page's tree one that a note can hold: no scripts, forms or frames, images as files, and tells what goes. */
export function cleanTree(parent: Root | Element, cleaner: TreeCleaner): void {
  const children: (RootContent | ElementContent)[] = [];
  for (const child of parent.children) {
    if (child.type === 'comment') tellComment(child, cleaner);
    else if (child.type === 'element') children.push(...cleanElement(child, cleaner));
    else if (child.type === 'text') children.push(child);
  }
  parent.children = children.filter((child): child is ElementContent => child.type !== 'doctype');
}

function cleanElement(element: Element, cleaner: TreeCleaner): ElementContent[] {
  const carried = carriers.get(element.tagName)?.(element, cleaner);
  if (carried !== undefined) return carried;
  if (isPermalink(element)) return [];
  handDownLanguage(element);
  cleanTree(element, cleaner);
  return [element];
}

function tellComment({ value }: Comment, { losses }: TreeCleaner): void {
  if (value.trim() !== '') losses.push({ where: '', what: 'a comment', text: value.trim() });
}

function drop(what: string): Carrier {
  return (element, { losses }) => {
    const text = wordsOf(element);
    const values = fieldWords(element);
    losses.push({ where: '', what, text: [text, ...values].filter((part) => part !== '').join(' ') });
    return [];
  };
}

function dropCode(what: string): Carrier {
  return (element, { losses }) => {
    const text = toString(element).trim();
    if (text !== '') losses.push({ where: '', what, text });
    return [];
  };
}

/** A frame or a film stays as a link to it. */
const linkTo: Carrier = (element, { losses }) => {
  const source = [element, ...element.children.filter((child): child is Element => child.type === 'element')]
    .map(({ properties }) => properties['src'] ?? properties['data'])
    .find((value) => typeof value === 'string' && /^https?:/i.test(value));
  losses.push({
    where: '',
    what: `<${element.tagName}>${source === undefined ? '' : ', of which a link is kept'}`,
    text: wordsOf(element),
  });
  const words = String(element.properties['title'] ?? '') || (element.tagName === 'iframe' ? 'Page' : 'Film');
  return source === undefined ? [] : [{ type: 'element', tagName: 'p', properties: {}, children: [linkOf(String(source), words)] }];
};

const carriers: ReadonlyMap<string, Carrier> = new Map<string, Carrier>([
  ['script', dropCode('a script')],
  ['style', dropCode('a style sheet')],
  ['template', drop('a template')],
  ['form', drop('a form')],
  ['button', drop('a button')],
  ['select', drop('a choice of a form')],
  ['textarea', drop('a field of a form')],
  ['nav', drop('navigation')],
  ['iframe', linkTo],
  ['object', linkTo],
  ['embed', linkTo],
  ['video', linkTo],
  ['audio', linkTo],
  ['canvas', drop('a drawing made by a script')],
  [
    'input',
    (element, { losses }) => {
      if (element.properties['type'] === 'checkbox') return undefined;
      if (element.properties['type'] !== 'hidden')
        losses.push({ where: '', what: 'a field of a form', text: fieldWords(element).join(' ') });
      return [];
    },
  ],
  ['img', carryImageElement],
  ['svg', carryDrawing],
  ['pre', nameLanguage],
]);

function fieldWords(element: Element): readonly string[] {
  const own = ['placeholder', 'value'].flatMap((name) => {
    const value = element.properties[name];
    return typeof value === 'string' && value !== '' && element.properties['type'] !== 'hidden' ? [value] : [];
  });
  return [...own, ...element.children.flatMap((child) => (child.type === 'element' ? fieldWords(child) : []))];
}

function carryImageElement(element: Element, cleaner: TreeCleaner): ElementContent[] {
  const { src, dataSrc, alt, title } = element.properties;
  const address = [src, dataSrc].find((value) => typeof value === 'string' && value !== '');
  const words = [alt, title].filter((value) => typeof value === 'string' && value !== '').join(': ');
  if (address === undefined) return words === '' ? [] : [{ type: 'text', value: words }];
  const image = carryImage(String(address), cleaner);
  if (image.kind === 'kept') {
    const properties = { src: image.name, alt: typeof alt === 'string' ? alt : '', ...(typeof title === 'string' ? { title } : {}) };
    return [{ type: 'element', tagName: 'img', properties, children: [] }];
  }
  const shown = String(address).startsWith('data:') ? String(address).slice(0, 60) : String(address);
  const reason = image.kind === 'remote' ? 'an image of another site, of which a link is kept' : `an image: ${image.reason}`;
  cleaner.losses.push({ where: '', what: reason, text: shown });
  return image.kind === 'remote' ? [linkOf(image.url, words || 'Image')] : words === '' ? [] : [{ type: 'text', value: words }];
}

/** A drawing in the page becomes a file, with its words as they are seen. */
function carryDrawing(element: Element, { store, losses }: TreeCleaner): ElementContent[] {
  const words = wordsOf(element);
  const standing: Element = { ...element, properties: { ...element.properties, xmlns: 'http://www.w3.org/2000/svg' } };
  const kept = store.keep(
    new TextEncoder().encode(toHtml(standing, { space: 'svg', closeEmptyElements: true })),
    words.slice(0, 40) || 'drawing',
  );
  if (!('name' in kept)) {
    losses.push({ where: '', what: `a drawing: ${kept.reason}`, text: words });
    return [];
  }
  return [{ type: 'element', tagName: 'img', properties: { src: kept.name, alt: words.slice(0, 300) }, children: [] }];
}

/** Sphinx and Pandoc name the language of code on the blocks around it. */
function handDownLanguage(element: Element): void {
  const name = classesOf(element).find((one) => /^highlight-(?!default$|none$|source$|text$)[\w+#]+$/.test(one));
  if (name === undefined) return;
  for (const child of element.children)
    if (child.type === 'element' && /^(?:div|pre)$/.test(child.tagName))
      child.properties = { ...child.properties, className: [...classesOf(child), name] };
}

/** Code says its language in many dresses: `language-r`, `highlight-python`, `brush: sql`, `sourceCode r`, `data-language="yaml"`. */
function nameLanguage(element: Element, cleaner: TreeCleaner): undefined {
  cleanTree(element, cleaner);
  const code = element.children.find((child): child is Element => child.type === 'element' && child.tagName === 'code');
  const said = code === undefined ? [element] : [element, code];
  const classes = said.flatMap(classesOf);
  const language =
    /(?:^| )(?:language-|lang-|highlight-|brush: ?)([\w+#-]+)(?=[; ]|$)/.exec(classes.join(' '))?.[1] ??
    (classes.includes('sourceCode') ? classes.find((name) => !/^(?:sourceCode|numberLines|code-with-copy)$/.test(name)) : undefined) ??
    said.map(({ properties }) => properties['dataLanguage']).find((name) => typeof name === 'string' && /^[\w+#-]+$/.test(name));
  const text = codeText(element);
  element.children = [
    {
      type: 'element',
      tagName: 'code',
      properties: language === undefined ? {} : { className: [`language-${language}`] },
      children: [{ type: 'text', value: text }],
    },
  ];
}

/** Signs behind headings that lead to themselves. */
function isPermalink({ tagName, properties, children }: Element): boolean {
  const words = children
    .map((child) => toString(child))
    .join('')
    .trim();
  return (
    tagName === 'a' &&
    /^#/.test(String(properties['href'] ?? '')) &&
    /^[¶#§🔗\uF0C1]?$/u.test(words) &&
    children.every((child) => child.type === 'text' || !('children' in child) || toString(child).trim() === words)
  );
}

function linkOf(href: string, words: string): Element {
  return { type: 'element', tagName: 'a', properties: { href }, children: [{ type: 'text', value: words }] };
}
