import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { bounds } from '../model/bounds.ts';
import { classesOf } from '../model/classes-of.ts';
import type { DrawDiagram } from '../model/drawing.ts';
import type { Finding } from '../model/problem.ts';
import { type RuleName, tell } from '../model/rules.ts';
import { trimTex } from '../parse/formulas/formula-node.ts';
import { toPlace } from '../parse/place.ts';
import { toDiagramFigure, toDiagramFinding, toOmissionFinding, tooManyDiagrams } from './diagram-figure.ts';
import { highlightCode } from './highlight-code.ts';
import { setFormula } from './set-formula.ts';

/** What a sanitised tree still lacks: formulas, colours of code, diagrams, captions. Works on the tree; reports what fails. */
export function finishTree(tree: Root, draw: DrawDiagram): readonly Finding[] {
  const findings: Finding[] = [];
  let drawings = 0;
  let drawn = 0;
  let set = 0;
  const finishers: Readonly<Record<string, (element: Element) => ElementContent[] | undefined>> = {
    pre: finishPre,
    code: finishInlineCode,
    p: finishParagraph,
    figure: bareImage,
    input: labelTask,
  };
  finishChildren(tree);
  return findings;

  function finishChildren(parent: Root | Element): void {
    for (let index = 0; index < parent.children.length; index++) {
      const child = parent.children[index];
      if (child?.type !== 'element') continue;
      const replacement = finishers[child.tagName]?.(child);
      if (replacement !== undefined) parent.children.splice(index, 1, ...replacement);
      else finishChildren(child);
    }
  }

  function finishPre(pre: Element): ElementContent[] {
    const [block, ...others] = dressPre(pre);
    const { id } = pre.properties;
    if (block?.type !== 'element' || id === undefined) return block === undefined ? [] : [block, ...others];
    block.properties = { ...block.properties, id };
    return [block, ...others];
  }

  function dressPre(pre: Element): ElementContent[] {
    pre.properties = { ...pre.properties, tabIndex: 0 };
    const [code] = pre.children;
    if (code?.type !== 'element' || code.tagName !== 'code') return [pre];
    const text = toString(code);
    const classes = classesOf(code);
    if (classes.includes('math-display')) return formula(text, pre, true) ?? [pre];
    const language = classes.find((name) => name.startsWith('language-'))?.slice('language-'.length);
    if (language === undefined) return [pre];
    if (language === 'mermaid') return diagram(text, pre);
    const marked = highlightCode(text, language);
    if (marked !== undefined) code.children = marked;
    return [pre];
  }

  function finishInlineCode(code: Element): ElementContent[] | undefined {
    const classes = classesOf(code);
    return classes.includes('math-inline') ? formula(toString(code), code, classes.includes('math-display')) : [code];
  }

  function formula(tex: string, element: Element, display: boolean): ElementContent[] | undefined {
    set += tex.length;
    const formula =
      set > bounds.noteFormulaCharacters
        ? `the formulas of a note may hold ${bounds.noteFormulaCharacters} characters together`
        : setFormula(trimTex(tex), display);
    if (typeof formula !== 'string') return frameFormula(formula, element, display);
    report(element, 'formula-unreadable', `Cannot set the formula: ${formula}`, 'Mend the TeX; until then its source is shown.');
    return undefined;
  }

  function diagram(source: string, pre: Element): ElementContent[] {
    drawings += 1;
    drawn += source.length;
    const drawing =
      drawings > bounds.diagrams || drawn > bounds.noteDiagramCharacters ? tooManyDiagrams : draw(source, `drawing-${drawings}`);
    if ('failure' in drawing) {
      findings.push(toDiagramFinding(drawing, toPlace(pre)));
      return [pre];
    }
    if (drawing.description === undefined && drawing.title === undefined) {
      report(
        pre,
        'diagram-without-words',
        'Cannot tell what the diagram shows: it has no accTitle and no accDescr',
        'Add a line "accDescr: …" that says it for those who cannot see it.',
      );
    }
    findings.push(...(drawing.omissions ?? []).map((omission) => toOmissionFinding(omission, toPlace(pre))));
    return [toDiagramFigure(drawing)];
  }

  function report(element: Element, rule: RuleName, message: string, hint: string): void {
    findings.push({ ...toPlace(element), ...tell(rule, message, hint) });
  }
}

/** More letters and signs of a formula in a line than a narrow screen can show: it scrolls by itself. */
const longInline = 24;

/** A formula by itself, and one in a line that is long, stand in a frame that scrolls when it is wider than the page. */
function frameFormula(formula: ElementContent[], element: Element, display: boolean): ElementContent[] {
  const isLong = !display && formula.some((part) => part.type === 'element' && toString(part).length > longInline);
  const { id } = element.properties;
  if (!display && !isLong && id === undefined) return formula;
  const tagName = element.tagName === 'pre' ? 'div' : 'span';
  const frame = display
    ? { className: ['formula'], tabIndex: 0, role: 'math' }
    : isLong
      ? { className: ['formula-long'], tabIndex: 0, role: 'math' }
      : {};
  return [{ type: 'element', tagName, properties: { ...frame, ...(id === undefined ? {} : { id }) }, children: formula }];
}

/** A task's box says whether it is done. */
function labelTask(box: Element): undefined {
  box.properties = { ...box.properties, ariaLabel: box.properties['checked'] ? 'Done' : 'To do' };
}

/** A figure that its author made holds no other around its image. */
function bareImage(figure: Element): undefined {
  const [block, ...others] = figure.children.filter(
    (child) => !(child.type === 'text' && child.value.trim() === '') && !(child.type === 'element' && child.tagName === 'figcaption'),
  );
  if (block?.type !== 'element' || block.tagName !== 'p' || others.length > 0) return;
  const image = soleImage(block);
  if (image !== undefined) figure.children.splice(figure.children.indexOf(block), 1, image);
}

function soleImage({ children }: Element): Element | undefined {
  const [image, ...others] = children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  return image?.type === 'element' && image.tagName === 'img' && others.length === 0 ? image : undefined;
}

/** An image alone in its paragraph is a figure; its title, or else its alternative text, is the caption. */
function finishParagraph(paragraph: Element): ElementContent[] | undefined {
  const image = soleImage(paragraph);
  if (image === undefined) return undefined;
  const caption = String(image.properties['title'] ?? image.properties['alt'] ?? '').trim();
  const children: ElementContent[] = [image];
  if (caption !== '')
    children.push({ type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value: caption }] });
  const { title: _, id = paragraph.properties['id'], ...properties } = image.properties;
  image.properties = properties;
  return [
    {
      type: 'element',
      tagName: 'figure',
      properties: id === undefined ? {} : { id },
      children,
      ...(paragraph.position === undefined ? {} : { position: paragraph.position }),
    },
  ];
}
