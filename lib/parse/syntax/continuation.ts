import type { Code, Construct, State, TokenizeContext, Tokenizer } from 'micromark-util-types';
import { isBlank, isLineEnd } from './codes.ts';

const colon = 58;

/** What goes on with a block. */
interface Continuation {
  /** How far its lines are indented. */
  readonly indent: number;
  /** It also goes on as a paragraph does, with lines that are not indented. */
  readonly isLazy: boolean;
  /** Is told the indented line that was found. */
  readonly onFound: (line: number) => void;
}

/** Makes what looks behind a line's end, and behind the empty lines that follow, for a line that belongs to a block. */
export function makeContinuation(context: TokenizeContext, { indent, isLazy, onFound }: Continuation): Construct {
  return { tokenize, partial: true };

  function tokenize(...[tokens, found, refused]: Parameters<Tokenizer>): State {
    let isParted = false;
    let width = 0;
    return lineEnd;

    function lineEnd(code: Code): State | undefined {
      if (code === null) return refused(code);
      tokens.enter('lineEnding');
      tokens.consume(code);
      tokens.exit('lineEnding');
      width = 0;
      return first;
    }

    function first(code: Code): State | undefined {
      if (context.parser.lazy[context.now().line]) return refused(code);
      return isBlank(code) ? indentStart(code) : behindIndent(code);
    }

    function indentStart(code: Code): State | undefined {
      tokens.enter('linePrefix');
      return indented(code);
    }

    function indented(code: Code): State | undefined {
      if (isBlank(code)) {
        width += 1;
        tokens.consume(code);
        return indented;
      }
      tokens.exit('linePrefix');
      return behindIndent(code);
    }

    function behindIndent(code: Code): State | undefined {
      if (code === null) return refused(code);
      if (isLineEnd(code)) {
        isParted = true;
        return lineEnd(code);
      }
      if (width >= indent) {
        onFound(context.now().line);
        return found(code);
      }
      return isLazy && !isParted && !opensBlock(code) ? lazyLine(code) : refused(code);
    }

    /** A line before one that opens with a colon is the next term. */
    function lazyLine(code: Code): State | undefined {
      tokens.enter('lineBlockMark');
      return lazySign(code);
    }

    function lazySign(code: Code): State | undefined {
      if (!isLineEnd(code)) {
        tokens.consume(code);
        return lazySign;
      }
      tokens.exit('lineBlockMark');
      if (code === null) return found(code);
      tokens.enter('lineEnding');
      tokens.consume(code);
      tokens.exit('lineEnding');
      return nextLine;
    }

    function nextLine(code: Code): State | undefined {
      if (code !== colon) return found(code);
      tokens.enter('lineBlockMark');
      tokens.consume(code);
      return (behind) => {
        tokens.exit('lineBlockMark');
        return isBlank(behind) ? refused(behind) : found(behind);
      };
    }
  }
}

/** Tells whether a line's first sign can open a block of its own, so that the line does not go on with a paragraph. */
function opensBlock(code: Code): boolean {
  return code !== null && code > 0 && '#`~:|<>=-+!?$'.includes(String.fromCharCode(code));
}
