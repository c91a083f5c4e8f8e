import { parseXml as parse, XmlElement, XmlText } from '@rgrove/parse-xml';

/** An element of one of Word's files. */
export interface WordElement {
  /** Without the prefix: `oMath`, `r`. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly WordElement[];
  /** Its own words, without those of the elements in it. */
  readonly text: string;
}

/** Reads a stretch of XML with one outer element; undefined where it is damaged. */
export function parseXml(xml: string): WordElement | undefined {
  try {
    const { root } = parse(xml, { ignoreUndefinedEntities: true });
    return root === null ? undefined : toElement(root);
  } catch {
    return undefined;
  }
}

function toElement(element: XmlElement): WordElement {
  const [, prefix = '', name = ''] = /^(?:(.*):)?(.*)$/.exec(element.name) ?? [];
  return {
    name,
    prefix,
    attributes: new Map(Object.entries(element.attributes).map(([key, value]) => [key.replace(/^.*:/, ''), value])),
    children: element.children.flatMap((child) => (child instanceof XmlElement ? [toElement(child)] : [])),
    text: element.children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
  };
}

/** Gives the first child of a name. */
export function childOf(element: WordElement | undefined, name: string): WordElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** Gives what a property says: undefined where it is not there, "" where it says nothing. */
export function valueOf(properties: WordElement | undefined, name: string): string | undefined {
  const property = childOf(properties, name);
  return property === undefined ? undefined : (property.attributes.get('val') ?? '');
}

/** Tells whether a property that is on or off is there and on (ECMA-376, part 1, 17.17.4). */
export function isOn(properties: WordElement | undefined, name: string): boolean {
  const value = valueOf(properties, name);
  return value !== undefined && !/^(?:0|off|false)$/.test(value);
}
