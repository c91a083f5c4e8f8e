import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import { isLineEnd } from './codes.ts';

const lessThan = 60;
const longest = 500;

/** The opening tag of an element whose author says that Markdown stands in it, and what else is on its line. */
const opening = /^<([a-z][\w-]*)(?=\s)(?:[^<>]*\s)?markdown(?:\s*=\s*["']?(?:1|block|span|true)["']?)?(?:\s[^<>]*)?>/i;

/** Teaches micromark the elements of MkDocs and kramdown that hold Markdown: `<div markdown="1">`. The line of the tag is HTML, and what follows is not. */
export function markdownElementSyntax(): Extension {
  return { flow: { [lessThan]: { name: 'markdownElement', tokenize, concrete: true } } };
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let line = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('htmlFlow');
    effects.enter('htmlFlowData');
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (isLineEnd(code)) return end(code);
    if (line.length === longest) return nok(code);
    line += code === null || code < 0 ? ' ' : String.fromCodePoint(code);
    effects.consume(code);
    return inside;
  }

  function end(code: Code): State | undefined {
    const name = opening.exec(line)?.[1];
    if (name === undefined || line.toLowerCase().includes(`</${name.toLowerCase()}`)) return nok(code);
    effects.exit('htmlFlowData');
    effects.exit('htmlFlow');
    return ok(code);
  }
};
