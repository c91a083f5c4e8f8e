import type { Element, ElementContent } from 'hast';
import { bounds } from '../model/bounds.ts';
import type { DrawnDiagram, Omission, UndrawnDiagram } from '../model/drawing.ts';
import type { Finding, Place } from '../model/problem.ts';
import { tell } from '../model/rules.ts';

/** Puts a drawing, which is finished markup, into a figure, with its title below. */
export function toDiagramFigure({ svg, title, words, description }: DrawnDiagram): Element {
  const caption: ElementContent[] =
    title === undefined ? [] : [{ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: title }] }];
  const dataWords = [description, words].filter((text) => text !== undefined).join('\n');
  const drawing: Element = { type: 'element', tagName: 'svg', properties: { dataWords }, children: [{ type: 'raw', value: svg }] };
  return { type: 'element', tagName: 'figure', properties: { className: ['diagram'], tabIndex: 0 }, children: [drawing, ...caption] };
}

/** What a note may hold of diagrams. */
export const tooManyDiagrams: UndrawnDiagram = {
  failure: `a note may hold ${bounds.diagrams} diagrams of ${bounds.noteDiagramCharacters} characters together`,
  fault: 'limit',
};

/** Tells why a diagram is shown as its source. Only where Mermaid cannot read it is there something to mend. */
export function toDiagramFinding({ failure, fault, line }: UndrawnDiagram, block: Place): Finding {
  const place = line === undefined ? block : toLinePlace(line, block);
  return fault === 'source'
    ? { ...place, ...tell('diagram-unreadable', `Cannot draw the diagram: ${failure}`) }
    : {
        ...place,
        ...tell(
          'diagram-undrawn',
          `Cannot draw the diagram: ${failure}`,
          'Nothing is wrong with the source: readers see it in place of a drawing.',
        ),
      };
}

/** Tells what is left out of a diagram that is drawn. */
export function toOmissionFinding({ what, why, line }: Omission, block: Place): Finding {
  return {
    ...toLinePlace(line, block),
    ...tell(
      'diagram-undrawn',
      `Cannot put ${what} into the diagram: ${why}`,
      'The diagram is drawn without it; say in the text what readers need of it.',
    ),
  };
}

function toLinePlace(line: number, block: Place): Place {
  const at = block.line + 1 + line;
  return { line: at, column: 1, endLine: at, endColumn: 2 };
}
