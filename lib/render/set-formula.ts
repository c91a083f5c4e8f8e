import type { ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sanitize } from 'hast-util-sanitize';
import temml from 'temml';
import { bounds } from '../model/bounds.ts';
import { toElementContent } from './element-content.ts';
import { formulaSchema } from './schema.ts';

/** Sets TeX as MathML, which browsers draw by themselves; a string says why it cannot. */
export function setFormula(tex: string, display: boolean): ElementContent[] | string {
  if (tex.length > bounds.formulaCharacters) return `${tex.length} characters, more than ${bounds.formulaCharacters}`;
  try {
    const html = temml.renderToString(tex, { displayMode: display, throwOnError: true, maxExpand: 1000, maxSize: [20, 40], trust: false });
    return toElementContent(sanitize(fromHtml(html, { fragment: true }), formulaSchema));
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '').trim() : 'it cannot be read';
  }
}
