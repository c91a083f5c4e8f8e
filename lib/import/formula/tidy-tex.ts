/** Delimiters that tools leave around a formula's TeX. */
const delimiters: readonly (readonly [open: string, close: string])[] = [
  ['\\(', '\\)'],
  ['\\[', '\\]'],
  ['$$', '$$'],
  ['$', '$'],
  ['{\\displaystyle ', '}'],
  ['{\\textstyle ', '}'],
];

/** A formula without what stood around it, and whether that set it apart from the line. */
export interface TidyTex {
  readonly tex: string;
  readonly isDisplay: boolean;
}

/** Takes the delimiters off a formula, and writes environments that only TeX itself has as what they look like. */
export function tidyTex(written: string): TidyTex {
  let tex = written.trim();
  let isDisplay = false;
  for (const [open, close] of delimiters) {
    if (tex.length < open.length + close.length || !tex.startsWith(open) || !tex.endsWith(close)) continue;
    const inside = tex.slice(open.length, -close.length);
    if (close === '}' && !isBalanced(inside)) continue;
    isDisplay ||= open === '\\[' || open === '$$';
    tex = inside.trim();
  }
  const known = tex.replace(/\\begin\{eqnarray\*?\}/g, '\\begin{array}{rcl}').replace(/\\end\{eqnarray\*?\}/g, '\\end{array}');
  return { tex: known, isDisplay: isDisplay || isEnvironment(known) };
}

/** Tells whether TeX is one environment that sets formulas apart from the line. */
export function isEnvironment(tex: string): boolean {
  const name = /^\\begin\{(align|alignat|equation|eqnarray|flalign|gather|multline|displaymath|math)\*?\}/.exec(tex.trim())?.[1];
  return name !== undefined && /\\end\{[a-z]+\*?\}$/.test(tex.trim());
}

function isBalanced(tex: string): boolean {
  let depth = 0;
  for (let at = 0; at < tex.length && depth >= 0; at++) {
    if (tex[at] === '\\') at += 1;
    else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}') depth -= 1;
  }
  return depth === 0;
}
