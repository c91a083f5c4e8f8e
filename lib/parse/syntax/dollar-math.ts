import type { Code, Construct, Extension, Previous, State, Tokenizer } from 'micromark-util-types';

const dollar = 36;
const backtick = 96;
const backslash = 92;
const longestFormula = 1000;

/**
 * Teaches micromark `$x$` as Pandoc reads it: the opening dollar has a character right behind it, the closing one has a
 * character right before it and no digit behind, so that "$5 and $10" stays money. With backticks inside the dollars, as GitHub
 * has it, only a dollar behind a backtick closes. The tokens are those of remark-math.
 */
export function dollarMathSyntax(): Extension {
  const construct: Construct = { name: 'dollarMath', tokenize, previous };
  return { text: { [dollar]: construct } };
}

const previous: Previous = (code) => code !== dollar && code !== backslash;

const tokenize: Tokenizer = (effects, ok, nok) => {
  let before: Code = null;
  let length = 0;
  let isTicked = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('mathText');
    effects.enter('mathTextSequence');
    effects.consume(code);
    effects.exit('mathTextSequence');
    return first;
  }

  function first(code: Code): State | undefined {
    if (isSpace(code) || code === dollar) return nok(code);
    isTicked = code === backtick;
    effects.enter('mathTextData');
    return data(code);
  }

  function data(code: Code): State | undefined {
    if (code === null || length > longestFormula) return nok(code);
    if (isLineEnd(code)) {
      effects.exit('mathTextData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      before = code;
      return lineStart;
    }
    if (code === dollar && (isTicked ? before === backtick && length > 2 : before !== backslash)) {
      if (isSpace(before)) return nok(code);
      effects.exit('mathTextData');
      effects.enter('mathTextSequence');
      effects.consume(code);
      effects.exit('mathTextSequence');
      return behind;
    }
    effects.consume(code);
    before = code;
    length += 1;
    return data;
  }

  function lineStart(code: Code): State | undefined {
    if (isSpace(code) || code === dollar) return nok(code);
    effects.enter('mathTextData');
    return data(code);
  }

  function behind(code: Code): State | undefined {
    if (code === dollar || (!isTicked && code !== null && code >= 48 && code <= 57)) return nok(code);
    effects.exit('mathText');
    return ok(code);
  }
};

function isLineEnd(code: Code): boolean {
  return code !== null && code < -2;
}

function isSpace(code: Code): boolean {
  return code === null || code < 0 || code === 32;
}
