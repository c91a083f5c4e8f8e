import type { Element } from 'hast';
import { bounds } from '../model/bounds.ts';
import type { TypeSet } from '../model/types/type-set.ts';
import { isElement, lineOf } from './tree-words.ts';

/** A table with its spans counted out: a cell that reaches over several rows stands in each. */
interface Grid {
  readonly header: readonly string[];
  readonly rows: readonly GridRow[];
  /** More cells than a note may hold; the rest is not read. */
  readonly isCut: boolean;
}

/** One row: its element, and the cell that covers each column. */
export interface GridRow {
  readonly element: Element;
  readonly cells: readonly (Element | undefined)[];
}

/** Reads a table. The first row is its header if it is marked so, or if it names a type of topic as embedded tables do. */
export function readGrid(table: Element, types: TypeSet): Grid {
  const { rows, isCut } = spread(rowsOf(table));
  const [first] = rows;
  if (first === undefined) return { header: [], rows: [], isCut };
  const names = first.cells.map((cell) => (cell === undefined ? '' : lineOf(cell.children)));
  const isHeader = first.cells.every((cell) => isElement(cell, 'th')) || names.some((name) => types.find(name) !== undefined);
  return { header: isHeader ? names : [], rows: isHeader ? rows.slice(1) : rows, isCut };
}

const sectionNames: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

function rowsOf(table: Element): readonly Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return sectionNames.has(child.tagName) ? child.children.filter((row) => isElement(row, 'tr')) : [];
  });
}

function spread(elements: readonly Element[]): { rows: readonly GridRow[]; isCut: boolean } {
  const rows: GridRow[] = [];
  const reaching: ({ cell: Element; left: number } | undefined)[] = [];
  let count = 0;
  for (const element of elements) {
    const cells: (Element | undefined)[] = [];
    const own = element.children.filter((child) => isElement(child, 'td', 'th'));
    let column = 0;
    const takeReaching = () => {
      for (let reach = reaching[column]; reach !== undefined && reach.left > 0; reach = reaching[column]) {
        cells[column] = reach.cell;
        reach.left -= 1;
        column += 1;
      }
    };
    for (const cell of own) {
      takeReaching();
      const width = spanOf(cell, 'colSpan');
      const height = spanOf(cell, 'rowSpan');
      for (let reached = 0; reached < width; reached++, column++) {
        cells[column] = cell;
        reaching[column] = { cell, left: height - 1 };
      }
    }
    takeReaching();
    count += cells.length;
    if (count > bounds.tableCells) return { rows, isCut: true };
    rows.push({ element, cells });
  }
  return { rows, isCut: false };
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, 1000) : 1;
}
