import type { Place } from '../../model/problem.ts';

/** A formula that others can refer to: what stands beside it, in parentheses, and the name it has. */
export interface FormulaLabel {
  readonly id: string;
  readonly number: string;
  readonly place: Place;
}

/** What numbering has come to in a note. */
export interface Numbering {
  count: number;
  readonly labels: Map<string, FormulaLabel>;
}

/** A formula, and the name that stands behind it. */
interface NamedFormula {
  readonly id: string | undefined;
  readonly place: Place;
}

const taggedEnvironment = /^\\begin\{(equation|align|alignat|flalign|gather|multline)\*?\}/;
const labelled = /\\label[ \t]*\{([^{}]*)\}/g;

/**
 * Gives the rows of a formula that bear a name their number, where the author wrote no `\tag`; the names leave the TeX. A name for the
 * whole formula stands for its last row. Only what has a name is numbered, for nothing else can be referred to.
 */
export function numberFormula(tex: string, numbering: Numbering, { id, place }: NamedFormula): { tex: string; ids: readonly string[] } {
  if (id === undefined && !tex.includes('\\label')) return { tex, ids: [] };
  const all: string[] = [];
  const isTagged = taggedEnvironment.test(tex);
  const rows = isTagged ? splitRows(tex) : [tex];
  const numbered = rows.map((row, index) => {
    const ids = [...row.matchAll(labelled)].map(([, name = '']) => name.trim());
    if (index === rows.length - 1 && id !== undefined) ids.push(id);
    const plain = row.replace(labelled, '');
    if (ids.length === 0) return row;
    all.push(...ids);
    const written = /\\tag(\*?)[ \t]*\{((?:[^{}]|\{[^{}]*\})*)\}/.exec(plain)?.[2];
    const number = written?.replace(/[{}$]/g, '') ?? String(++numbering.count);
    for (const name of ids) if (!numbering.labels.has(name)) numbering.labels.set(name, { id: name, number, place });
    return written === undefined ? addTag(plain, number, isTagged) : plain;
  });
  return { tex: numbered.join('\\\\'), ids: all };
}

/** A row's tag stands at its end, before the environment's. */
function addTag(row: string, number: string, isTagged: boolean): string {
  const plain = row.replace(/\\(?:nonumber|notag)(?![a-zA-Z])/, '').trimEnd();
  const end = isTagged ? plain.search(/\\end\{[a-z]+\*?\}$/) : -1;
  const tag = ` \\tag{${number}}`;
  return end < 0 ? plain + tag : plain.slice(0, end) + tag + plain.slice(end);
}

/** Splits an environment at the ends of its rows; those inside braces or inner environments are not its own. */
function splitRows(tex: string): readonly string[] {
  const rows: string[] = [];
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of tex.matchAll(/\\begin\b|\\end\b|\\\\|\\[^\\]|[{}]/g)) {
    if (sign === '\\begin' || sign === '{') depth += 1;
    else if (sign === '\\end' || sign === '}') depth -= 1;
    else if (sign === '\\\\' && depth === 1) {
      rows.push(tex.slice(from, index));
      from = index + 2;
    }
  }
  return [...rows, tex.slice(from)];
}
