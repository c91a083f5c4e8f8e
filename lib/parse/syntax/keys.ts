import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import { isWordSign } from './codes.ts';

/** Keys to press together: `++ctrl+c++`. Its value is what stands between the marks. */
interface Keys extends Literal {
  type: 'keys';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    keys: Keys;
  }
  interface RootContentMap {
    keys: Keys;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    keys: 'keys';
    keysMark: 'keysMark';
    keysName: 'keysName';
  }
}

const plus = 43;
const longest = 60;

/** Teaches micromark the keys of MkDocs. */
export function keysSyntax(): Extension {
  return { text: { [plus]: { name: 'keys', tokenize, previous: (code) => code !== plus && !isWordSign(code) } } };
}

/** Turns the tokens into nodes. */
export function keysFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      keys(token) {
        this.enter({ type: 'keys', value: this.sliceSerialize(token).slice(2, -2) }, token);
      },
    },
    exit: {
      keys(token) {
        this.exit(token);
      },
    },
  };
}

/** Names of letters, digits and hyphens with one plus sign between two. */
const tokenize: Tokenizer = (effects, ok, nok) => {
  let marks = 0;
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('keys');
    effects.enter('keysMark');
    return mark(code);
  }

  function mark(code: Code): State | undefined {
    if (marks < 2) {
      if (code !== plus) return nok(code);
      effects.consume(code);
      marks += 1;
      return mark;
    }
    effects.exit('keysMark');
    if (!isNameSign(code)) return nok(code);
    effects.enter('keysName');
    return name(code);
  }

  function name(code: Code): State | undefined {
    if (isNameSign(code) && length < longest) {
      effects.consume(code);
      length += 1;
      return name;
    }
    if (code !== plus) return nok(code);
    effects.exit('keysName');
    effects.enter('keysMark');
    effects.consume(code);
    return behindPlus;
  }

  function behindPlus(code: Code): State | undefined {
    if (code === plus) {
      effects.consume(code);
      effects.exit('keysMark');
      effects.exit('keys');
      return end;
    }
    effects.exit('keysMark');
    if (!isNameSign(code)) return nok(code);
    effects.enter('keysName');
    return name(code);
  }

  function end(code: Code): State | undefined {
    return code === plus || isWordSign(code) ? nok(code) : ok(code);
  }
};

function isNameSign(code: Code): boolean {
  return code === 45 || isWordSign(code);
}
