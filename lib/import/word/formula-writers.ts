import { accentOf } from '../formula/accents.ts';
import { growingBracket, isIntegral, rangedOperator, rootDegree } from '../formula/operators.ts';
import { signsToTex } from '../formula/signs-to-tex.ts';
import { alignByMarks, environment, settleMarks } from './formula-marks.ts';
import { childOf, isOn, valueOf, type WordElement } from './parse-xml.ts';

/** What a writer is given: the element, its properties, and ways to the TeX of its parts. */
interface Part {
  readonly element: WordElement;
  readonly properties: WordElement | undefined;
  /** The part of a name; "" where there is none. */
  readonly tex: (name: string) => string;
  /** Every part of a name, with the marks in it. */
  readonly all: (name: string) => readonly string[];
  readonly inside: (part: WordElement | undefined) => string;
}

type Writer = (part: Part) => string;

/** What each mark of a formula is in TeX. */
export const formulaWriters: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['acc', ({ properties, tex }) => accentOf(valueOf(properties, 'chr') ?? '\u0302', tex('e'))],
  ['bar', ({ properties, tex }) => `${valueOf(properties, 'pos') === 'top' ? '\\overline' : '\\underline'}{${tex('e')}}`],
  ['box', writeBox],
  ['borderBox', writeBorders],
  ['d', writeBrackets],
  ['eqArr', writeEquations],
  ['f', writeFraction],
  ['func', ({ tex }) => `${functionName(tex('fName'))} {${tex('e')}}`],
  ['groupChr', writeGroup],
  ['limLow', ({ tex }) => writeLimit(tex('e'), tex('lim'), 'under')],
  ['limUpp', ({ tex }) => writeLimit(tex('e'), tex('lim'), 'over')],
  ['m', writeMatrix],
  ['nary', writeRanged],
  ['phant', writePhantom],
  ['rad', writeRoot],
  ['sPre', ({ tex }) => `{}${scripts(tex('sub'), tex('sup'))}{${tex('e')}}`],
  ['sSub', ({ tex }) => `{${tex('e')}}${scripts(tex('sub'), '')}`],
  ['sSubSup', ({ tex }) => `{${tex('e')}}${scripts(tex('sub'), tex('sup'))}`],
  ['sSup', ({ tex }) => `{${tex('e')}}${scripts('', tex('sup'))}`],
]);

function scripts(lower: string, upper: string): string {
  return `${lower === '' ? '' : `_{${lower}}`}${upper === '' ? '' : `^{${upper}}`}`;
}

function writeFraction({ properties, tex }: Part): string {
  const [upper, lower] = [tex('num'), tex('den')];
  const kind = valueOf(properties, 'type');
  if (kind === 'noBar') return `\\genfrac{}{}{0pt}{}{${upper}}{${lower}}`;
  if (kind === 'lin') return `{${upper}}/{${lower}}`;
  return kind === 'skw' ? `{}^{${upper}}\\!/\\!{}_{${lower}}` : `\\frac{${upper}}{${lower}}`;
}

function writeRoot({ tex }: Part): string {
  return `\\sqrt${rootDegree(tex('deg'))}{${tex('e')}}`;
}

/** Brackets as they are written; one that cannot grow stands beside the empty one that does. */
function writeBrackets({ properties, all }: Part): string {
  const open = valueOf(properties, 'begChr') ?? '(';
  const close = valueOf(properties, 'endChr') ?? ')';
  const separator = valueOf(properties, 'sepChr') ?? '|';
  const between = growingBracket(separator);
  const inside = all('e')
    .map(settleMarks)
    .join(separator === '' ? ' ' : between === undefined ? signsToTex(separator) : ` \\middle${between} `);
  if (open === '' && close === '') return `{${inside}}`;
  const left = growingBracket(open);
  const right = growingBracket(close);
  return `${left === undefined ? `${signsToTex(open)}\\left.` : `\\left${left}`} ${inside} ${right === undefined ? `\\right.${signsToTex(close)}` : `\\right${right}`}`;
}

function writeRanged({ properties, tex }: Part): string {
  const sign = valueOf(properties, 'chr') ?? '∫';
  const operator = rangedOperator(sign) ?? (sign === '' ? '{}' : `\\mathop{${signsToTex(sign)}}`);
  const usual = isIntegral(sign) ? 'subSup' : 'undOvr';
  const place = valueOf(properties, 'limLoc') ?? usual;
  const limits = place === usual || sign === '' ? '' : place === 'undOvr' ? '\\limits' : '\\nolimits';
  return `${operator}${limits}${scripts(tex('sub'), tex('sup'))}{${tex('e')}}`;
}

/** `lim`, and every function, take what stands under them; a brace takes it at its side; anything else has it set there. */
function writeLimit(base: string, limit: string, side: 'under' | 'over'): string {
  const script = side === 'under' ? `_{${limit}}` : `^{${limit}}`;
  const name = operatorName(base, '*');
  if (name !== undefined) return `${name}${script}`;
  if (/^\\(?:det|gcd|inf|lim|liminf|limsup|max|min|Pr|sup)$/.test(base)) return `${base}${script}`;
  if (base.startsWith(side === 'under' ? '\\underbrace{' : '\\overbrace{') && isOneGroup(base)) return `${base}${script}`;
  return `\\${side}set{${limit}}{${base}}`;
}

function functionName(tex: string): string {
  return operatorName(tex, '') ?? tex;
}

/** A word in upright letters is the name of an operator. */
function operatorName(tex: string, star: string): string | undefined {
  const name = /^\\(?:operatorname|mathrm|text)\{([^{}]{2,})\}$/.exec(tex)?.[1];
  return name === undefined ? undefined : `\\operatorname${star}{${name}}`;
}

/** Tells whether the group that opens first is closed by the last sign. */
function isOneGroup(tex: string): boolean {
  let depth = 0;
  for (let at = tex.indexOf('{'); at < tex.length; at++) {
    if (tex[at] === '\\') at += 1;
    else if (tex[at] === '{') depth += 1;
    else if (tex[at] === '}' && --depth === 0) return at === tex.length - 1;
  }
  return false;
}

const over: ReadonlyMap<string, string> = new Map([
  ['⏞', '\\overbrace'],
  ['⎴', '\\overbracket'],
  ['⏜', '\\overparen'],
  ['→', '\\overrightarrow'],
  ['←', '\\overleftarrow'],
  ['↔', '\\overleftrightarrow'],
  ['¯', '\\overline'],
]);

const under: ReadonlyMap<string, string> = new Map([
  ['⏟', '\\underbrace'],
  ['⎵', '\\underbracket'],
  ['⏝', '\\underparen'],
  ['→', '\\underrightarrow'],
  ['←', '\\underleftarrow'],
  ['↔', '\\underleftrightarrow'],
  ['_', '\\underline'],
]);

function writeGroup({ properties, tex }: Part): string {
  const sign = valueOf(properties, 'chr') ?? '⏟';
  const isOver = valueOf(properties, 'pos') === 'top';
  const command = (isOver ? over : under).get(sign);
  if (command !== undefined) return `${command}{${tex('e')}}`;
  return sign === '' ? `{${tex('e')}}` : `\\${isOver ? 'over' : 'under'}set{${signsToTex(sign)}}{${tex('e')}}`;
}

const arrows: ReadonlyMap<string, string> = new Map([
  ['→', '\\xrightarrow'],
  ['←', '\\xleftarrow'],
  ['↔', '\\xleftrightarrow'],
  ['⇒', '\\xRightarrow'],
  ['⇐', '\\xLeftarrow'],
  ['⇔', '\\xLeftrightarrow'],
]);

/** A box keeps what is in it together; around an arrow with words it makes an operator of it. */
function writeBox({ element, properties, tex, inside }: Part): string {
  const [group, ...others] = childOf(element, 'e')?.children.filter(({ name }) => !/Pr$/.test(name)) ?? [];
  const sign = valueOf(childOf(group, 'groupChrPr'), 'chr') ?? '';
  const arrow = arrows.get(sign);
  if (!isOn(properties, 'opEmu') || group?.name !== 'groupChr' || others.length > 0 || arrow === undefined) return `{${tex('e')}}`;
  const words = inside(childOf(group, 'e'));
  return valueOf(childOf(group, 'groupChrPr'), 'pos') === 'top' ? `${arrow}[${words}]{}` : `${arrow}{${words}}`;
}

/** A box has lines at all sides that it does not hide, and lines across it where it says so. */
function writeBorders({ properties, tex }: Part): string {
  const [rising, falling] = [isOn(properties, 'strikeBLTR'), isOn(properties, 'strikeTLBR')];
  const crossed = rising && falling ? '\\xcancel' : rising ? '\\cancel' : falling ? '\\bcancel' : '';
  const struck = [crossed, ...(isOn(properties, 'strikeH') || isOn(properties, 'strikeV') ? ['\\sout'] : [])];
  const hidden = ['hideTop', 'hideBot', 'hideLeft', 'hideRight'].map((name) => isOn(properties, name));
  const [top, bottom] = hidden;
  const border = hidden.every((one) => one) ? [] : hidden.every((one) => !one) ? ['\\boxed'] : lines(top !== true, bottom !== true);
  return [...border, ...struck].filter((command) => command !== '').reduceRight((inside, command) => `${command}{${inside}}`, tex('e'));
}

function lines(top: boolean, bottom: boolean): readonly string[] {
  return [...(top ? ['\\overline'] : []), ...(bottom ? ['\\underline'] : [])];
}

/** `&` aligns the lines of an array of equations, and `#` stands before an equation's number. */
function writeEquations({ all }: Part): string {
  return environment('aligned', all('e').map(alignByMarks));
}

function writeMatrix({ element, properties, inside }: Part): string {
  const cells = element.children
    .filter(({ name }) => name === 'mr')
    .map((row) =>
      row.children
        .filter(({ name }) => name === 'e')
        .map(inside)
        .join(' & '),
    );
  const columns = (childOf(properties, 'mcs')?.children ?? []).flatMap((column) => {
    const said = childOf(column, 'mcPr');
    const count = Math.min(64, Math.max(1, Number(valueOf(said, 'count') ?? 1) || 1));
    return Array.from({ length: count }, () => valueOf(said, 'mcJc') ?? 'center');
  });
  return columns.some((place) => place === 'left' || place === 'right')
    ? environment('array', cells, `{${columns.map((place) => place.charAt(0)).join('')}}`)
    : environment('matrix', cells);
}

/** What takes room and is not seen, or is seen and takes none. */
function writePhantom({ properties, tex }: Part): string {
  const isSeen = valueOf(properties, 'show') === undefined || isOn(properties, 'show');
  const [isFlat, isNarrow] = [isOn(properties, 'zeroAsc') && isOn(properties, 'zeroDesc'), isOn(properties, 'zeroWid')];
  if (isSeen) return isFlat ? `\\smash{${tex('e')}}` : `{${tex('e')}}`;
  return `${isFlat ? '\\hphantom' : isNarrow ? '\\vphantom' : '\\phantom'}{${tex('e')}}`;
}
