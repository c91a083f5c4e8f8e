import type { Code, State, Tokenizer } from 'micromark-util-types';
import { chainChunks } from './chain-chunks.ts';
import { isBlank, isLineEnd } from './codes.ts';
import { makeContinuation } from './continuation.ts';

const quote = 34;

/** How far the lines of each kind of block are indented. */
const indents = { admonition: 4, description: 2 } as const;

/**
 * Makes a reader of lines that stand indented below the one that opens them: `!!! note "A title"`, `=== "A tab"`, or what
 * follows a colon. Lines further on belong to it as long as they are indented; a description also goes on as a paragraph does.
 */
export function makeIndentedBlock(kind: keyof typeof indents): Tokenizer {
  return function (effects, ok, nok) {
    const self = this;
    let marker: Code = null;
    let marks = 0;
    let holdsWord = false;
    const enterChunk = chainChunks(effects, 'document');
    /** The line that was seen to go on with the block. */
    let until = 0;
    const goingOn = makeContinuation(self, {
      indent: indents[kind],
      isLazy: kind === 'description',
      onFound: (line) => {
        until = line;
      },
    });
    return start;

    function start(code: Code): State | undefined {
      marker = code;
      effects.enter('lineBlock');
      effects.enter('lineBlockName');
      return kind === 'description' ? colonSign(code) : sign(code);
    }

    /** A line that goes on with the paragraph of a quote or an item, without its mark, opens nothing. */
    function colonSign(code: Code): State | undefined {
      if (self.parser.lazy[self.now().line]) return nok(code);
      effects.consume(code);
      effects.exit('lineBlockName');
      return behindColon;
    }

    function behindColon(code: Code): State | undefined {
      if (!isBlank(code)) return nok(code);
      effects.enter('linePrefix');
      return leading(code);
    }

    function leading(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code);
        return leading;
      }
      effects.exit('linePrefix');
      if (isLineEnd(code)) return nok(code);
      if (self.interrupt) return ok(code);
      enterChunk();
      return line(code);
    }

    function sign(code: Code): State | undefined {
      if (code === marker) {
        effects.consume(code);
        marks += 1;
        return sign;
      }
      if (marks !== 3) return nok(code);
      if ((code === 43 && marker !== 33) || (code === 33 && marker === 61)) {
        effects.consume(code);
        return gap;
      }
      return gap(code);
    }

    function gap(code: Code): State | undefined {
      if (!isBlank(code)) return nok(code);
      effects.consume(code);
      return words;
    }

    function words(code: Code): State | undefined {
      if (isLineEnd(code) || code === quote) {
        if (marker === 61 ? code !== quote : !holdsWord) return nok(code);
        effects.exit('lineBlockName');
        return code === quote ? openQuote(code) : opened(code);
      }
      if (code === null || (code > 0 && !/[\w -]/.test(String.fromCharCode(code)))) return nok(code);
      holdsWord ||= code > 32;
      effects.consume(code);
      return words;
    }

    function openQuote(code: Code): State | undefined {
      effects.enter('lineBlockMark');
      effects.consume(code);
      effects.exit('lineBlockMark');
      return firstOfTitle;
    }

    function firstOfTitle(code: Code): State | undefined {
      if (code === quote) return closeQuote(code);
      if (isLineEnd(code)) return nok(code);
      effects.enter('lineBlockTitle');
      effects.enter('chunkText', { contentType: 'text' });
      return title(code);
    }

    function title(code: Code): State | undefined {
      if (isLineEnd(code)) return nok(code);
      if (code === quote) {
        effects.exit('chunkText');
        effects.exit('lineBlockTitle');
        return closeQuote(code);
      }
      effects.consume(code);
      return code === 92 ? escaped : title;
    }

    function escaped(code: Code): State | undefined {
      if (isLineEnd(code)) return title(code);
      effects.consume(code);
      return title;
    }

    function closeQuote(code: Code): State | undefined {
      effects.enter('lineBlockMark');
      effects.consume(code);
      return behindQuote;
    }

    function behindQuote(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code);
        return behindQuote;
      }
      effects.exit('lineBlockMark');
      return isLineEnd(code) ? opened(code) : nok(code);
    }

    function opened(code: Code): State | undefined {
      if (self.interrupt) return ok(code);
      return effects.check(goingOn, takeEnd, done)(code);
    }

    /** The end of the opening line stands before the first chunk. */
    function takeEnd(code: Code): State | undefined {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }

    function lineStart(code: Code): State | undefined {
      let width = 0;
      return indent(code);

      function indent(next: Code): State | undefined {
        if (isBlank(next) && width < 4) {
          if (width === 0) effects.enter('linePrefix');
          width += 1;
          effects.consume(next);
          return indent;
        }
        if (width > 0) effects.exit('linePrefix');
        enterChunk();
        return line(next);
      }
    }

    function line(code: Code): State | undefined {
      if (code === null) return leaveChunk(code);
      if (!isLineEnd(code)) {
        effects.consume(code);
        return line;
      }
      if (self.now().line < until) return takeLineEnd(code);
      return effects.check(goingOn, takeLineEnd, leaveChunk)(code);
    }

    function takeLineEnd(code: Code): State | undefined {
      effects.consume(code);
      effects.exit('chunkDocument');
      return lineStart;
    }

    function leaveChunk(code: Code): State | undefined {
      effects.exit('chunkDocument');
      return done(code);
    }

    function done(code: Code): State | undefined {
      effects.exit('lineBlock');
      return ok(code);
    }
  };
}
