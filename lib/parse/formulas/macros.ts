/** A macro of TeX: its words, with `#1` where its arguments stand. */
export interface Macro {
  readonly parameters: number;
  /** What stands for the first argument where it is left out. */
  readonly otherwise?: string;
  readonly body: string;
}

/** The macros of one note, by their names with the backslash. */
export type Macros = Map<string, Macro>;

const commandName = /\\(?:[a-zA-Z]+|[^a-zA-Z\s])/y;
const defining = /\\(?:(newcommand|renewcommand|providecommand)\*?|(DeclareMathOperator)(\*?)|(def|gdef)|(let))(?![a-zA-Z])[ \t\n]*/g;

/**
 * Takes the definitions of macros out of TeX and adds them to those of the note: `\newcommand`, `\def`, `\let` and `\DeclareMathOperator`.
 * One that cannot be read stays where it is, for what sets the formula to tell of.
 */
export function takeDefinitions(tex: string, macros: Macros): string {
  if (!/\\(?:(?:re)?new|provide|Declare|g?def|let)/.test(tex)) return tex;
  let rest = '';
  let done = 0;
  defining.lastIndex = 0;
  for (let found = defining.exec(tex); found !== null; found = defining.exec(tex)) {
    const end = readDefinition(tex, { found, at: defining.lastIndex, macros });
    if (end === undefined) continue;
    rest += tex.slice(done, found.index);
    done = end;
    defining.lastIndex = end;
  }
  return rest + tex.slice(done);
}

interface Definition {
  readonly found: RegExpExecArray;
  readonly at: number;
  readonly macros: Macros;
}

/** Gives the offset behind the definition. */
function readDefinition(tex: string, { found, at, macros }: Definition): number | undefined {
  const [, command, operator, star, def] = found;
  const name = readName(tex, at);
  if (name === undefined) return undefined;
  let next = skipSpace(tex, name.end);
  if (def !== undefined) {
    const parameters = /(?:#[1-9])*/y;
    parameters.lastIndex = next;
    const count = (parameters.exec(tex)?.[0].length ?? 0) / 2;
    const body = readGroup(tex, skipSpace(tex, next + count * 2), '{');
    if (body === undefined) return undefined;
    macros.set(name.text, { parameters: count, body: body.text });
    return body.end;
  }
  if (command === undefined && operator === undefined) {
    const other = readName(tex, tex[next] === '=' ? skipSpace(tex, next + 1) : next);
    if (other === undefined) return undefined;
    if (other.text !== name.text) macros.set(name.text, macros.get(other.text) ?? { parameters: 0, body: other.text });
    return other.end;
  }
  const count = readGroup(tex, next, '[');
  if (count !== undefined) next = skipSpace(tex, count.end);
  const otherwise = count === undefined ? undefined : readGroup(tex, next, '[');
  if (otherwise !== undefined) next = skipSpace(tex, otherwise.end);
  const body = readGroup(tex, next, '{');
  if (body === undefined) return undefined;
  if (operator !== undefined) macros.set(name.text, { parameters: 0, body: `\\operatorname${star}{${body.text}}` });
  else if (command !== 'providecommand' || !macros.has(name.text))
    macros.set(name.text, {
      parameters: Math.min(9, Number(count?.text ?? 0) || 0),
      ...(otherwise === undefined ? {} : { otherwise: otherwise.text }),
      body: body.text,
    });
  return body.end;
}

interface Part {
  readonly text: string;
  readonly end: number;
}

/** Reads a command's name, by itself or in braces. */
function readName(tex: string, from: number): Part | undefined {
  const group = readGroup(tex, from, '{');
  const at = group === undefined ? from : skipSpace(tex, from + 1);
  commandName.lastIndex = at;
  const text = commandName.exec(tex)?.[0];
  if (text === undefined || (group !== undefined && group.text.trim() !== text)) return undefined;
  return { text, end: group?.end ?? at + text.length };
}

/** Reads what stands between braces or brackets, which may hold others. */
export function readGroup(tex: string, from: number, opening: '{' | '['): Part | undefined {
  if (tex[from] !== opening) return undefined;
  let depth = 0;
  for (let at = from; at < tex.length; at++) {
    const sign = tex[at];
    if (sign === '\\') at += 1;
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    const isEnd = opening === '{' ? depth === 0 : depth === 0 && sign === ']';
    if (isEnd && sign !== '[') return { text: tex.slice(from + 1, at), end: at + 1 };
    if (depth < 0) return undefined;
  }
  return undefined;
}

/** Gives the offset behind white space. */
export function skipSpace(tex: string, from: number): number {
  let at = from;
  while (/\s/.test(tex[at] ?? '')) at += 1;
  return at;
}
