import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

/** Elements of drawings that neither run, fetch, link nor change others. An `a` gives way to what it holds. */
const shapes: ReadonlySet<string> = new Set(
  (
    'svg g a defs symbol use title desc switch style path rect circle ellipse line polyline polygon text tspan textPath image marker pattern mask ' +
    'clipPath linearGradient radialGradient stop filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting ' +
    'feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset ' +
    'fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Where something may run, fetch or hide: each of these is looked at before any XML is believed. */
const suspicious: readonly RegExp[] = [
  /<(?:[\w.-]+:)?(?:a|animate\w*|audio|base|body|discard|embed|foreignobject|form|frame|handler|html|iframe|link|listener|meta|object|script|set|video)[\s/>]/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /<!(?:doctype[^>]{0,500}\[|entity|attlist|element|notation)/i,
  /<\?(?!xml\s)/i,
  /encoding\s*=\s*["'](?!utf-8)/i,
  /(?:href|src|base)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|gif|webp)[;,])/i,
  /javascript:|@import|expression\(/i,
  /url\((?!["']?#)/i,
  /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i,
  /&#(?:x0*(?:6[af]|4[af])|0*(?:106|111|74|79));/i,
];

/**
 * Makes an SVG safe to be opened by itself, where it is a document of the site's own origin and no host need send headers. One
 * that holds nothing suspicious stays as it is; of another only its shapes are kept. Undefined where it is no SVG that can be read.
 */
export function cleanSvg(text: string): { readonly text: string; readonly isChanged: boolean } | undefined {
  if (!suspicious.some((sign) => sign.test(text))) return /<svg[\s>]/.test(text) ? { text, isChanged: false } : undefined;
  if (isDeep(text)) return undefined;
  const tree = fromHtml(text, { fragment: true });
  const svg = findSvg(tree);
  if (svg === undefined) return undefined;
  cleanElement(svg, 0);
  svg.properties = { ...svg.properties, xmlns: 'http://www.w3.org/2000/svg' };
  const written = toHtml(svg, {
    space: 'svg',
    closeEmptyElements: true,
    tightSelfClosing: true,
    characterReferences: { useNamedReferences: false },
  });
  return { text: `${written}\n`, isChanged: true };
}

function findSvg(tree: Root): Element | undefined {
  return tree.children.find((child): child is Element => child.type === 'element' && child.tagName === 'svg');
}

const deepest = 100;

/** Tells whether more elements stand open in each other than any drawing means; reading it would exhaust the stack. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (const [, slash, selfEnd] of text.matchAll(/<(\/?)[a-z][^<>]*?(\/?)>/gi)) {
    if (slash === '/') depth = Math.max(0, depth - 1);
    else if (selfEnd !== '/') depth += 1;
    if (depth > deepest) return true;
  }
  return false;
}

function cleanElement(element: Element, depth: number): void {
  element.properties = Object.fromEntries(
    Object.entries(element.properties).flatMap(([name, value]) => {
      const text = String(Array.isArray(value) ? value.join(' ') : value);
      if (/^(?:on|src|xmlns|xml)/i.test(name) || /javascript:|@import|expression\(|\\/i.test(text)) return [];
      if (/url\((?!["']?#)/i.test(text)) return [];
      if (!/href/i.test(name)) return [[name, value]];
      return /^#|^data:image\/(?:png|jpe?g|gif|webp)[;,]/i.test(text.trim()) ? [['href', text.trim()]] : [];
    }),
  );
  element.children = element.children.flatMap((child) => {
    if (child.type === 'text') return element.tagName === 'style' && isActiveStyle(child.value) ? [] : [child];
    if (child.type !== 'element' || !shapes.has(child.tagName) || depth >= deepest) return [];
    cleanElement(child, depth + 1);
    return child.tagName === 'a' ? child.children : [child];
  });
}

function isActiveStyle(css: string): boolean {
  return /@import|[\\<]|expression\(|url\((?!["']?#)/i.test(css);
}
