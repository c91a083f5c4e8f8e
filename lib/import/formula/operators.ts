/** Brackets that grow with what stands between them, by their sign. */
const brackets: ReadonlyMap<string, string> = new Map([
  ...[...'()[]|/⟨⟩⌊⌋⌈⌉⟦⟧‖⎰⎱⟮⟯'].map((sign) => [sign, sign] as const),
  ['', '.'],
  ['{', '\\{'],
  ['}', '\\}'],
  ['\\', '\\backslash '],
  ['<', '⟨'],
  ['>', '⟩'],
  ['〈', '⟨'],
  ['〉', '⟩'],
  ['〈', '⟨'],
  ['〉', '⟩'],
  ['∣', '|'],
  ['│', '|'],
  ['∥', '‖'],
  ['↑', '\\uparrow '],
  ['↓', '\\downarrow '],
  ['↕', '\\updownarrow '],
  ['⇑', '\\Uparrow '],
  ['⇓', '\\Downarrow '],
  ['⇕', '\\Updownarrow '],
]);

/** Gives the bracket that grows, as TeX writes it behind `\left`, `\middle` and `\right`. */
export function growingBracket(sign: string): string | undefined {
  return brackets.get(sign);
}

/** Operators over a range by their sign. */
const ranged: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '∑': '\\sum',
    '∏': '\\prod',
    '∐': '\\coprod',
    '∫': '\\int',
    '∬': '\\iint',
    '∭': '\\iiint',
    '⨌': '\\iiiint',
    '∮': '\\oint',
    '∯': '\\oiint',
    '∰': '\\oiiint',
    '∱': '\\intclockwise',
    '∲': '\\varointclockwise',
    '⋃': '\\bigcup',
    '⋂': '\\bigcap',
    '⋁': '\\bigvee',
    '⋀': '\\bigwedge',
    '⨀': '\\bigodot',
    '⨁': '\\bigoplus',
    '⨂': '\\bigotimes',
    '⨄': '\\biguplus',
    '⨅': '\\bigsqcap',
    '⨆': '\\bigsqcup',
  }),
);

/** Gives the command of an operator over a range. */
export function rangedOperator(sign: string): string | undefined {
  return ranged.get(sign);
}

/** Tells whether an operator has its limits beside it unless it is told otherwise: integrals do. */
export function isIntegral(sign: string): boolean {
  return /^[∫-∳⨋-⨜]$/u.test(sign);
}

/** Functions that TeX has a name for. */
const functions: ReadonlySet<string> = new Set(
  (
    'arccos arcsin arctan arg cos cosh cot coth csc deg det dim exp gcd hom inf ker lg lim liminf limsup ln log max min Pr sec sin sinh ' +
    'sup tan tanh'
  ).split(' '),
);

/** Gives TeX's command for a function's name, if it has one. */
export function functionCommand(name: string): string | undefined {
  return functions.has(name) ? `\\${name}` : undefined;
}

/** Writes the degree of a root; more than one word or number of it is held together. */
export function rootDegree(tex: string): string {
  return tex === '' ? '' : /^[a-z0-9]+$/i.test(tex) ? `[${tex}]` : `[{${tex}}]`;
}
