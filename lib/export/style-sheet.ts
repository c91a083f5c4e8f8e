import { type AtRule, type ChildNode, type Container, parse, type Rule } from 'postcss';

/** A style sheet, ready to be asked which of its rules a page has use for. */
export interface StyleSheet {
  /** The faces it names. They are the same for every page. */
  readonly faces: string;
  /** All that its rules ask a page for. */
  readonly needs: ReadonlySet<string>;
  readonly parts: readonly StylePart[];
}

type StylePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rule'; readonly choices: readonly StyleChoice[]; readonly body: string }
  | { readonly kind: 'group'; readonly name: string; readonly isLayer: boolean; readonly parts: readonly StylePart[] };

/** One of a rule's selectors, and what a page must hold for it to fit anything. */
interface StyleChoice {
  readonly selector: string;
  readonly needs: readonly string[];
}

/** Reads a style sheet. Addresses in it become whole: they are relative to its own, which is `address`. */
export function parseStyleSheet(css: string, address: string): StyleSheet {
  const root = parse(css.replace(/url\((["']?)(?!data:|["'#%])([^"'()]+)\1\)/g, (_, __, url) => `url("${resolve(url, address)}")`));
  const faces: string[] = [];
  root.walkAtRules('font-face', (face) => {
    faces.push(face.toString());
    face.remove();
  });
  const parts = partsOf(root);
  return { faces: faces.join(''), needs: new Set(needsOfParts(parts)), parts };
}

/** Writes the rules of a sheet that may fit something in a page, in the sheet's order. `names` are those of `namesIn` the page. */
export function selectRules(parts: readonly StylePart[], names: ReadonlySet<string>): string {
  return parts.map((part) => selectPart(part, names)).join('');
}

/** The rules of a sheet that name faces. */
const faceRules = /@font-face\s*\{[^}]*\}/g;

/** Finds the files of the faces that every page shows: Latin letters that stand upright; the others are asked for where a page has some. */
export function facesToAsk(faces: string): readonly string[] {
  const wanted = Array.from(faces.matchAll(faceRules), ([face]) => face).filter(
    (face) => !/italic|local\(/.test(face) && /unicode-range:\s*U\+(?:\?\?|0{0,4}-0{0,2}FF)/i.test(face),
  );
  return wanted.flatMap((face) => /url\("([^"]+\.woff2)"\)/.exec(face)?.[1] ?? []);
}

/** Lists what selectors can ask for: the names of a page's elements, their classes (`.class`) and ids (`#id`). */
export function namesIn(html: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [, name = ''] of html.matchAll(/<([a-zA-Z][\w-]*)/g)) names.add(name.toLowerCase());
  const classes = new Set(Array.from(html.matchAll(/\sclass="([^"]*)"/g), ([, list = '']) => list));
  for (const list of classes) for (const name of list.split(/\s+/)) names.add(`.${name}`);
  for (const [, id] of html.matchAll(/\sid="([^"]*)"/g)) names.add(`#${id}`);
  return names;
}

/** Lists what a selector can ask for that a page may lack. What stands in brackets may be one of several, so it asks for nothing. */
export function needsOf(selector: string): readonly string[] {
  const plain = withoutBrackets(selector);
  const marked = Array.from(plain.matchAll(/[.#](?:[\w-]|\\.|[^\0-\x7f])+/g), ([name]) => name.replace(/\\(.)/g, '$1'));
  const elements = Array.from(plain.replace(/\\./g, '_').matchAll(/(?:^|[\s>+~])([a-zA-Z][\w-]*)/g), ([, name = '']) => name.toLowerCase());
  return [...marked, ...elements];
}

function partsOf(container: Container): readonly StylePart[] {
  return (container.nodes ?? []).flatMap((node) => partOf(node));
}

function partOf(node: ChildNode): readonly StylePart[] {
  if (node.type === 'comment') return [];
  if (node.type === 'rule') return [rulePart(node)];
  if (node.type === 'atrule' && isGroup(node)) {
    return [{ kind: 'group', name: `@${node.name} ${node.params}`, isLayer: node.name === 'layer', parts: partsOf(node) }];
  }
  return [{ kind: 'text', text: node.type === 'atrule' && node.nodes === undefined ? `${node};` : node.toString() }];
}

function needsOfParts(parts: readonly StylePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    return part.kind === 'rule' ? part.choices.flatMap(({ needs }) => needs) : needsOfParts(part.parts);
  });
}

function rulePart(rule: Rule): StylePart {
  const choices = rule.selectors.map((selector) => ({ selector, needs: needsOf(selector) }));
  return { kind: 'rule', choices, body: `{${rule.nodes.map(String).join(';')}}` };
}

function isGroup({ name, nodes }: AtRule): boolean {
  return nodes !== undefined && ['layer', 'media', 'supports', 'container'].includes(name);
}

/** A layer that has nothing for the page still stands in its place: the order in which layers come is their rank (CSS Cascade 5, §6.4.3). */
function selectPart(part: StylePart, names: ReadonlySet<string>): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'rule') {
    const fitting = part.choices.filter(({ needs }) => needs.every((name) => names.has(name)));
    return fitting.length === 0 ? '' : fitting.map(({ selector }) => selector).join(',') + part.body;
  }
  const rules = selectRules(part.parts, names);
  if (rules !== '') return `${part.name}{${rules}}`;
  return part.isLayer ? `${part.name};` : '';
}

function withoutBrackets(selector: string): string {
  let depth = 0;
  let plain = '';
  for (const sign of selector.replace(/\[(?:"[^"[]*"|'[^'[]*'|[^\]["'])*\]/g, '')) {
    if (sign === '(') depth++;
    else if (sign === ')') depth--;
    else if (depth === 0) plain += sign;
  }
  return plain.replace(/(?<!\\)::?[\w-]+/g, '');
}

function resolve(url: string, address: string): string {
  return new URL(url, new URL(address, 'https://site.invalid/')).href.replace('https://site.invalid', '');
}
