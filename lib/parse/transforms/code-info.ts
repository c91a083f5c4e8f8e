import type { Code } from 'mdast';
import { type Attributes, parseAttributes } from '../attributes.ts';

/** What stands behind a code block's opening signs, and in the lines of options that open it. */
export interface CodeInfo {
  /** The language, or the name of a directive; empty where there is none. */
  readonly name: string;
  /** Whether the name stands between braces: code that is run, or a directive. */
  readonly isBraced: boolean;
  /** What stands behind the braces. */
  readonly argument: string;
  readonly attributes: Attributes;
  /** Options that stand in the code: `#| echo: false`, or `:caption: words` in a directive. */
  readonly options: Readonly<Record<string, string>>;
}

/** Reads a code block's opening line: `python`, `{.python filename="x.py"}`, `{r, echo=FALSE}`, `python title="x.py"`, `{code-block} python`. */
export function readCodeInfo({ lang, meta, value }: Code): CodeInfo {
  const info = [lang ?? '', meta ?? ''].join(' ').trim();
  const options = readOptions(value);
  const [, inside = '', argument = ''] = /^\{([^{}]*)\}[ \t]*(.*)$/.exec(info) ?? [];
  if (inside === '') return { ...readPlain(info), options };
  const attributes = parseAttributes(inside);
  if (attributes !== undefined && /^\s*[.#]/.test(inside))
    return { name: attributes.classes[0] ?? '', isBraced: false, argument: '', attributes, options };
  const [, name = '', rest = ''] = /^\s*(=?[\w:+#.-]*)[\s,]*([\s\S]*)$/.exec(inside) ?? [];
  return { name, isBraced: true, argument: argument.trim(), attributes: readChunkOptions(rest), options };
}

/** A language, and attributes in braces or by themselves behind it; VitePress writes a file's name in brackets. */
function readPlain(info: string): Omit<CodeInfo, 'options'> {
  const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(info) ?? [];
  const braced = /\{([^{}]*)\}/.exec(rest)?.[1];
  const attributes = braced === undefined ? undefined : parseAttributes(braced);
  const title = /^\[([^\]]+)\]/.exec(rest)?.[1];
  const pairs = { ...readPairs(rest), ...(title === undefined ? {} : { title }), ...attributes?.pairs };
  return { name, isBraced: false, argument: '', attributes: { classes: [], ...attributes, pairs } };
}

/** Knitr's options: `label, echo=FALSE, fig.cap="words"`, and classes. */
function readChunkOptions(text: string): Attributes {
  const pairs = Object.fromEntries(Object.entries(readPairs(text)).map(([key, value]) => [key.replaceAll('.', '-'), value]));
  const classes = [...text.matchAll(/(?:^|\s)\.([\w-]+)/g)].map(([, name = '']) => name);
  const id = /(?:^|\s)#([\w:-]+)/.exec(text)?.[1];
  return { ...(id === undefined ? {} : { id }), classes, pairs };
}

function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (const [, key = '', double, single, bare] of text
    .slice(0, 2000)
    .matchAll(/(?<![\w.-])([\w.-]+)[ \t]{0,8}=[ \t]{0,8}(?:"([^"]*)"|'([^']*)'|([^\s,"'{}]+))/g))
    pairs[key] = double ?? single ?? bare ?? '';
  return pairs;
}

const optionLine = /^[ \t]*(?:(?:#|%%|%|\/\/|--)\|[ \t]*([\w.-]+)|:([\w-]+)):[ \t]*(.*)$/;

/** Reads the lines of options that open a block. */
function readOptions(value: string): Record<string, string> {
  const options: Record<string, string> = {};
  for (const line of firstLines(value)) {
    const [, key, other, written = ''] = optionLine.exec(line) ?? [];
    const name = key ?? other;
    if (name === undefined) break;
    options[name] = written.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return options;
}

/** Gives code without the options of a directive in front of it. */
export function withoutOptions(value: string): string {
  const lines = value.split('\n');
  const start = lines.findIndex((line) => !/^:[\w-]+:/.test(line));
  return start < 0 ? '' : lines.slice(start).join('\n').replace(/^\n+/, '');
}

function firstLines(value: string): readonly string[] {
  return value.slice(0, 4000).split('\n').slice(0, 40);
}
