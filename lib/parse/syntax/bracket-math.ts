import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

const backslash = 92;
const opening = 40;
const closing = 41;
const longestFormula = 1000;

/** What makes a formula of words between escaped parentheses: a sign or command of TeX, or one letter alone. */
const isTex = /\\[a-zA-Z]|[\^_=<>+]|^\s*\p{L}\d?\s*$/u;

/**
 * Teaches micromark `\(x\)` and `\\(x\\)`, as KaTeX and MathJax find them on a page, where what is between them can only be a formula:
 * escaped parentheses around words stay parentheses. The tokens are those of remark-math.
 */
export function bracketMathSyntax(): Extension {
  const construct: Construct = { name: 'bracketMath', tokenize };
  return { text: { [backslash]: construct } };
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let slashes = 0;
  let run = 0;
  let value = '';
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (code === backslash && slashes < 2) {
      slashes += 1;
      effects.consume(code);
      return open;
    }
    if (code !== opening) return nok(code);
    effects.consume(code);
    effects.exit('mathTextSequence');
    effects.enter('mathTextData');
    return data;
  }

  function data(code: Code): State | undefined {
    if (code === null || value.length > longestFormula) return nok(code);
    if (code === closing && run === slashes) return isTex.test(value.slice(0, -run)) ? close(code) : nok(code);
    if (code < -2) {
      effects.exit('mathTextData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    run = code === backslash ? run + 1 : 0;
    value += code < 0 ? ' ' : String.fromCodePoint(code);
    effects.consume(code);
    return data;
  }

  function lineStart(code: Code): State | undefined {
    value += '\n';
    run = 0;
    if (code === null || code < -2) return nok(code);
    effects.enter('mathTextData');
    return data(code);
  }

  function close(code: Code): State | undefined {
    effects.exit('mathTextData');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    effects.exit('mathText');
    return ok;
  }
};
