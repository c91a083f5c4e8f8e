import type { Parent, PhrasingContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type {} from 'mdast-util-to-hast';
import type { Code, Construct, Extension, Previous, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { chainChunks } from './chain-chunks.ts';
import { isLineEnd, isSpace, isWordSign } from './codes.ts';

/** A footnote where it stands: `^[words]`. */
interface InlineNote extends Parent {
  type: 'inlineNote';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    inlineNote: InlineNote;
  }
  interface RootContentMap {
    inlineNote: InlineNote;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    enclosedText: 'enclosedText';
    enclosedTextMark: 'enclosedTextMark';
  }
}

/** Words between two marks. */
interface Enclosure {
  readonly opening: string;
  readonly closing: string;
  /** What may stand before the opening mark. */
  readonly previous: (code: Code) => boolean;
  /** What may not stand behind the closing one. */
  readonly refusesBehind: (code: Code) => boolean;
  /** No white space and no parenthesis without its partner, so that `n^2 + n^3` and `O(n^2)+O(n^3)` stay what they are. */
  readonly isTight: boolean;
  readonly longest: number;
}

const enclosures = {
  mark: {
    opening: '==',
    closing: '==',
    previous: (code) => code !== 61 && !isWordSign(code),
    refusesBehind: is('='),
    isTight: false,
    longest: 1000,
  },
  note: { opening: '^[', closing: ']', previous: isNot('[^'), refusesBehind: () => false, isTight: false, longest: 2000 },
  raised: {
    opening: '^',
    closing: '^',
    previous: isNot('[^'),
    refusesBehind: (code) => isWordSign(code) || is('^')(code),
    isTight: true,
    longest: 60,
  },
  lowered: { opening: '~', closing: '~', previous: isWordSign, refusesBehind: is('~'), isTight: true, longest: 60 },
} satisfies Readonly<Record<string, Enclosure>>;

/** Teaches micromark words between marks: `==marked==`, `x^2^`, `H~2~O`, `^[a footnote in place]`. */
export function enclosedTextSyntax(...kinds: readonly (keyof typeof enclosures)[]): Extension {
  const text: Record<number, Construct[]> = {};
  for (const kind of kinds) {
    const enclosure: Enclosure = enclosures[kind];
    const previous: Previous = enclosure.previous;
    const first = enclosure.opening.charCodeAt(0);
    text[first] = [...(text[first] ?? []), { name: 'enclosedText', tokenize: makeTokenizer(enclosure), previous }];
  }
  return { text };
}

const elements: Readonly<Record<string, string>> = { '==': 'mark', '^': 'sup', '~': 'sub' };

/** Turns the tokens into nodes. */
export function enclosedTextFromMarkdown(): FromMarkdownExtension {
  return {
    canContainEols: ['inlineNote'],
    enter: {
      enclosedText(token) {
        const opening = /^(?:==|\^\[?|~)/.exec(this.sliceSerialize(token))?.[0] ?? '';
        const hName = elements[opening];
        this.enter(hName === undefined ? { type: 'inlineNote', children: [] } : { type: 'emphasis', children: [], data: { hName } }, token);
      },
    },
    exit: {
      enclosedText(token) {
        this.exit(token);
      },
    },
  };
}

function makeTokenizer({ opening, closing, refusesBehind, isTight, longest }: Enclosure): Tokenizer {
  const isBracket = closing === ']';
  return function (this: TokenizeContext, effects, ok, nok) {
    let at = 0;
    let length = 0;
    let depth = 0;
    let before: Code = null;
    const enterChunk = chainChunks(effects, 'text');
    return start;

    function start(code: Code): State | undefined {
      effects.enter('enclosedText');
      effects.enter('enclosedTextMark');
      return open(code);
    }

    function open(code: Code): State | undefined {
      if (at < opening.length) {
        if (code !== opening.charCodeAt(at)) return nok(code);
        effects.consume(code);
        at += 1;
        return open;
      }
      effects.exit('enclosedTextMark');
      if (code === closing.charCodeAt(0) || isLineEnd(code) || (!isBracket && isSpace(code))) return nok(code);
      enterChunk();
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (code === null || length > longest) return nok(code);
      if (isTight && (isSpace(code) || isUnbalanced(code))) return nok(code);
      if (isLineEnd(code)) {
        effects.consume(code);
        effects.exit('chunkText');
        before = code;
        return lineStart;
      }
      if (code === closing.charCodeAt(0) && depth === 0) {
        const closes: State = isBracket || !isSpace(before) ? close : nok;
        return effects.check({ tokenize: makeClosing(closing, refusesBehind), partial: true }, closes, take)(code);
      }
      // A footnote holds no other one; a text of many openings is not read again from each.
      if (isBracket && code === 91 && before === 94) return nok(code);
      return take(code);
    }

    function take(code: Code): State | undefined {
      if (isBracket) depth += code === 91 ? 1 : code === 93 ? -1 : 0;
      effects.consume(code);
      before = code;
      length += 1;
      return code === 92 ? escaped : inside;
    }

    function escaped(code: Code): State | undefined {
      if (code === null || isLineEnd(code)) return inside(code);
      effects.consume(code);
      before = code;
      length += 1;
      return inside;
    }

    /** Inside a paragraph no line is empty. */
    function lineStart(code: Code): State | undefined {
      if (code === null || code === closing.charCodeAt(0)) return nok(code);
      enterChunk();
      return inside(code);
    }

    function isUnbalanced(code: Code): boolean {
      if (isBracket) return false;
      depth += code === 40 ? 1 : code === 41 ? -1 : 0;
      return depth < 0;
    }

    function close(code: Code): State | undefined {
      effects.exit('chunkText');
      effects.enter('enclosedTextMark');
      at = 0;
      return closeMark(code);
    }

    function closeMark(code: Code): State | undefined {
      if (at < closing.length) {
        effects.consume(code);
        at += 1;
        return closeMark;
      }
      effects.exit('enclosedTextMark');
      effects.exit('enclosedText');
      return ok(code);
    }
  };
}

/** Looks whether a whole closing mark stands here, and nothing behind it that forbids it. */
function makeClosing(closing: string, refusesBehind: (code: Code) => boolean): Tokenizer {
  return (effects, ok, nok) => {
    let at = 0;
    return (code) => {
      effects.enter('enclosedTextMark');
      return sign(code);
    };

    function sign(code: Code): State | undefined {
      if (at === closing.length) {
        effects.exit('enclosedTextMark');
        return refusesBehind(code) ? nok(code) : ok(code);
      }
      if (code !== closing.charCodeAt(at)) return nok(code);
      effects.consume(code);
      at += 1;
      return sign;
    }
  };
}

function is(signs: string): (code: Code) => boolean {
  return (code) => code !== null && code > 0 && signs.includes(String.fromCharCode(code));
}

function isNot(signs: string): (code: Code) => boolean {
  const isOne = is(signs);
  return (code) => !isOne(code);
}
