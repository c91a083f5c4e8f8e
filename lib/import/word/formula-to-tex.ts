import { environment, marks, settleMarks } from './formula-marks.ts';
import { formulaWriters } from './formula-writers.ts';
import { childOf, type WordElement } from './parse-xml.ts';
import { runToTex } from './run-to-tex.ts';

/** A formula as TeX, and the names of the marks that no writer here knows, whose content is kept. */
interface WrittenFormula {
  readonly tex: string;
  readonly unknown: readonly string[];
}

/** Makes TeX of one of Office's formulas (ECMA-376, part 1, 22.1.2): `oMath`, or `oMathPara` with several of them below each other. */
export function formulaToTex(formula: WordElement): WrittenFormula {
  const unknown = new Set<string>();
  const parts = formula.name === 'oMathPara' ? formula.children.filter((child) => !isUnseen(child)) : [formula];
  const lines = parts
    .flatMap((part) => (part.name === 'oMath' ? writeAll(part.children, unknown) : write(part, unknown)).split(marks.lineEnd))
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { tex: joinLines(lines), unknown: [...unknown] };
}

function joinLines(lines: readonly string[]): string {
  if (lines.length < 2) return settleMarks(lines.join(''));
  const isAligned = lines.some((line) => line.includes(marks.align));
  return environment(
    isAligned ? 'aligned' : 'gathered',
    lines.map((line) => settleMarks(line.replaceAll(marks.align, '&'))),
  );
}

function writeAll(elements: readonly WordElement[], unknown: Set<string>): string {
  return elements.map((element) => write(element, unknown)).join('');
}

function write(element: WordElement, unknown: Set<string>): string {
  if (isUnseen(element)) return '';
  if (element.name === 'r') return runToTex(element);
  const isOfFormula = !/^(?:w|mc)$/.test(element.prefix);
  const writer = isOfFormula ? formulaWriters.get(element.name) : undefined;
  if (writer === undefined) {
    if (isOfFormula && element.name !== 'oMath') unknown.add(element.name);
    return writeAll(element.children, unknown);
  }
  const inside = (part: WordElement | undefined) => (part === undefined ? '' : writeAll(part.children, unknown).trim());
  const all = (name: string) => element.children.filter((child) => child.name === name).map(inside);
  return writer({
    element,
    properties: childOf(element, `${element.name}Pr`),
    all,
    tex: (name) => settleMarks(all(name).join(' ')),
    inside: (part) => settleMarks(inside(part)),
  });
}

/** Properties, what was deleted, and the older form of what stands beside it. */
function isUnseen({ name, prefix }: WordElement): boolean {
  return /Pr$/.test(name) || (prefix === 'w' && /^(?:del|moveFrom)$/.test(name)) || (prefix === 'mc' && name === 'Fallback');
}
