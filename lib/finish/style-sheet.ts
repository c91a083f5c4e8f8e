import { type AtRule, type ChildNode, type Container, parse, type Rule } from 'postcss';
import readSelector, { type Node, type Selector } from 'postcss-selector-parser';
import { customProperties } from './page-needs.ts';

/** A style sheet, ready to be asked which of its rules a page has use for. */
export interface StyleSheet {
  /** The faces it names. They are the same for every page. */
  readonly faces: string;
  /** The files of the faces that every page shows: Latin letters that stand upright; the others are fetched where a page has some. */
  readonly asked: readonly string[];
  /** All that its rules ask a page for, as `readNeeds` gives it. */
  readonly needs: ReadonlySet<string>;
  readonly parts: readonly StylePart[];
}

type StylePart = StyleText | StyleRule | StyleGroup;

/** What stands in a sheet as it is. A declaration of a custom property (`--line`) is for those alone who read it. */
interface StyleText {
  readonly kind: 'text';
  readonly declares: string | undefined;
  readonly reads: readonly string[];
  readonly text: string;
}

interface StyleRule {
  readonly kind: 'rule';
  readonly choices: readonly StyleChoice[];
  readonly body: readonly StyleText[];
}

interface StyleGroup {
  readonly kind: 'group';
  readonly name: string;
  readonly isLayer: boolean;
  readonly parts: readonly StylePart[];
}

/** One of a rule's selectors, and what a page must hold for it to fit anything. */
interface StyleChoice {
  readonly selector: string;
  readonly needs: readonly StyleNeed[];
}

/** A name, or several lists of needs, one of which is enough. */
export type StyleNeed = string | readonly (readonly StyleNeed[])[];

/** Reads a style sheet. What it names stays as it is, relative to the sheet. */
export function parseStyleSheet(css: string): StyleSheet {
  const root = parse(css);
  const faces: AtRule[] = [];
  root.walkAtRules('font-face', (face) => {
    faces.push(face);
    face.remove();
  });
  const parts = partsOf(root);
  return { faces: faces.join(''), asked: faces.flatMap(fileToAsk), needs: new Set(needsOfParts(parts)), parts };
}

/** Gives the file of a face that every page shows. */
function fileToAsk(face: AtRule): readonly string[] {
  const valueOf = (property: string) => face.nodes?.find((node) => node.type === 'decl' && node.prop === property);
  const [range, style, source] = ['unicode-range', 'font-style', 'src'].map((property) => String(valueOf(property) ?? ''));
  const isShown = /U\+(?:\?\?|0{0,4}-0{0,2}FF)/i.test(range ?? '') && !/italic/.test(style ?? '') && !/local\(/.test(source ?? '');
  const file = /url\((["']?)([^"'()]+\.woff2)\1\)/.exec(source ?? '')?.[2];
  return isShown && file !== undefined ? [file] : [];
}

/** Joins sheets to one, in this order. */
export function joinStyleSheets(sheets: readonly StyleSheet[]): StyleSheet {
  return {
    faces: sheets.map(({ faces }) => faces).join(''),
    asked: sheets.flatMap(({ asked }) => asked),
    needs: new Set(sheets.flatMap(({ needs }) => [...needs])),
    parts: sheets.flatMap(({ parts }) => parts),
  };
}

/**
 * Writes the rules of a sheet that may fit something in a page, in the sheet's order, with the custom properties that they or the page
 * read. `names` are those of the page.
 */
export function selectRules(parts: readonly StylePart[], names: ReadonlySet<string>): string {
  const fitting = fittingParts(parts, names);
  return writeParts(fitting, readBy(fitting, names));
}

/** Lists what a selector asks for that a page may lack. */
export function needsOf(selector: string): readonly StyleNeed[] {
  const [read] = readSelector().astSync(selector).nodes;
  return read === undefined ? [] : needsOfSelector(read);
}

function needsOfSelector({ nodes }: Selector): readonly StyleNeed[] {
  return nodes.flatMap((node) => needsOfNode(node));
}

function needsOfNode(node: Node): readonly StyleNeed[] {
  if (node.type === 'tag') return [node.value.toLowerCase()];
  if (node.type === 'class') return [`.${node.value}`];
  if (node.type === 'id') return [`#${node.value}`];
  if (node.type === 'attribute') return isOfPage(node.attribute) ? [`[${node.attribute}]`] : [];
  if (node.type !== 'pseudo') return [];
  if (partsOfFields.test(node.value)) return [[['input'], ['select'], ['textarea']]];
  return choosing.has(node.value) ? [node.nodes.map(needsOfSelector)] : [];
}

/** One of the selectors in their brackets has to fit (Selectors 4). */
const choosing = new Set([':is', ':where', ':has']);

/** What only fields of forms have. */
const partsOfFields = /^::?(?:placeholder|file-selector-button|-moz-ui-invalid|-webkit-(?:search|date|calendar|inner-spin|outer-spin))/;

/** Other attributes change while a page is open, by the browser or by scripts in ways that nobody can read off their code. */
function isOfPage(attribute: string): boolean {
  return attribute.startsWith('data-') || attribute === 'dir';
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
  return [textPart(node)];
}

function rulePart(rule: Rule): StyleRule {
  const choices = rule.selectors.map((selector) => ({ selector, needs: needsOf(selector) }));
  const body = rule.nodes.filter((node, at) => node.type !== 'comment' && String(node) !== String(rule.nodes[at - 1] ?? ''));
  return { kind: 'rule', choices, body: body.map(textPart) };
}

function textPart(node: ChildNode): StyleText {
  const text = node.type === 'atrule' && node.nodes === undefined ? `${node};` : String(node);
  return { kind: 'text', declares: declaredBy(node), reads: customProperties(text), text };
}

function declaredBy(node: ChildNode): string | undefined {
  if (node.type === 'decl' && node.variable) return node.prop;
  return node.type === 'atrule' && node.name === 'property' ? node.params : undefined;
}

function isGroup({ name, nodes }: AtRule): boolean {
  return nodes !== undefined && ['layer', 'media', 'supports', 'container'].includes(name);
}

function needsOfParts(parts: readonly StylePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return part.declares ?? [];
    if (part.kind === 'group') return needsOfParts(part.parts);
    return [...namesOfNeeds(part.choices.flatMap(({ needs }) => needs)), ...needsOfParts(part.body)];
  });
}

function namesOfNeeds(needs: readonly StyleNeed[]): readonly string[] {
  return needs.flatMap((need) => (typeof need === 'string' ? need : need.flatMap(namesOfNeeds)));
}

function fittingParts(parts: readonly StylePart[], names: ReadonlySet<string>): readonly StylePart[] {
  return parts.flatMap((part): readonly StylePart[] => {
    if (part.kind === 'text') return [part];
    if (part.kind === 'group') return [{ ...part, parts: fittingParts(part.parts, names) }];
    const choices = part.choices.filter(({ needs }) => needs.every((need) => isMet(need, names)));
    return choices.length === 0 ? [] : [{ ...part, choices }];
  });
}

function isMet(need: StyleNeed, names: ReadonlySet<string>): boolean {
  if (typeof need === 'string') return names.has(need);
  return need.some((needs) => needs.every((each) => isMet(each, names)));
}

/** Finds the custom properties that a page or its rules read, also for the values of others that are read. */
function readBy(parts: readonly StylePart[], names: ReadonlySet<string>): ReadonlySet<string> {
  const texts = textsOf(parts);
  const read = new Set([...names].filter((name) => name.startsWith('--')));
  for (let known = -1; known < read.size; ) {
    known = read.size;
    for (const { declares, reads } of texts) if (declares === undefined || read.has(declares)) for (const name of reads) read.add(name);
  }
  return read;
}

function textsOf(parts: readonly StylePart[]): readonly StyleText[] {
  return parts.flatMap((part) => (part.kind === 'text' ? part : part.kind === 'rule' ? part.body : textsOf(part.parts)));
}

function writeParts(parts: readonly StylePart[], read: ReadonlySet<string>): string {
  return parts.map((part) => writePart(part, read)).join('');
}

/** A layer that has nothing for the page still stands in its place: the order in which layers come is their rank (CSS Cascade 5, §6.4.3). */
function writePart(part: StylePart, read: ReadonlySet<string>): string {
  const isRead = ({ declares }: StyleText) => declares === undefined || read.has(declares);
  if (part.kind === 'text') return isRead(part) ? part.text : '';
  if (part.kind === 'rule') {
    const body = part.body.filter(isRead).map(({ text }) => text);
    return body.length === 0 ? '' : `${part.choices.map(({ selector }) => selector).join(',')}{${body.join(';')}}`;
  }
  const rules = writeParts(part.parts, read);
  if (rules !== '') return `${part.name}{${rules}}`;
  return part.isLayer ? `${part.name};` : '';
}
