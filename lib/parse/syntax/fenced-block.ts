import type { Code, State, Tokenizer } from 'micromark-util-types';
import { chainChunks } from './chain-chunks.ts';
import { isBlank, isLineEnd } from './codes.ts';

const fewestSigns = 3;
/** Each directive around another has more signs than that: so many levels, and no more. */
const mostSigns = 40;
const longestName = 40;

/** Directives whose lines are Markdown. What stands between backticks under any other name is code. */
const holdsMarkdown: ReadonlySet<string> = new Set(
  (
    'note tip hint important warning caution attention danger error admonition seealso todo dropdown details card card-body card-header ' +
    'card-footer grid grid-item grid-item-card tab-set tab-item margin sidebar aside topic epigraph highlights pull-quote compound container ' +
    'div figure table list-table exercise solution exercise-start exercise-end solution-start solution-end versionadded versionchanged deprecated ' +
    'glossary only rubric blockquote header footer button toggle proof theorem lemma definition corollary algorithm axiom conjecture example ' +
    'property observation proposition assumption criterion remark image objectives questions prereq prerequisites keypoints instructor-note ' +
    'discussion challenge demo homework checklist testimonial callout type-along tabs tab group-tab'
  ).split(' '),
);

/** Tells whether the lines of a directive of that name are Markdown. */
export function isDirectiveName(name: string): boolean {
  return holdsMarkdown.has(name.replace(/^prf:/, '').toLowerCase());
}

/** Makes a reader of lines between fences: ```` ```{note} A title ````, options as `:key: value`, Markdown, and a fence that is as long. */
export function makeFencedBlock(): Tokenizer {
  return function (effects, ok, nok) {
    const self = this;
    let marker: Code = null;
    let size = 0;
    let name = '';
    const openChunk = chainChunks(effects, 'document');
    return start;

    function start(code: Code): State | undefined {
      marker = code;
      effects.enter('lineBlock');
      effects.enter('lineBlockMark');
      return fence(code);
    }

    function fence(code: Code): State | undefined {
      if (code === marker) {
        effects.consume(code);
        size += 1;
        return fence;
      }
      if (size < fewestSigns || size > mostSigns || code !== 123) return nok(code);
      effects.consume(code);
      effects.exit('lineBlockMark');
      effects.enter('lineBlockName');
      return word;
    }

    function word(code: Code): State | undefined {
      if (code === 125 && name !== '') return isKnown() ? closeBrace(code) : nok(code);
      if (code === null || code < 0 || name.length === longestName || !isNameSign(code)) return nok(code);
      name += String.fromCharCode(code);
      effects.consume(code);
      return word;
    }

    function isKnown(): boolean {
      return /^[a-z]/i.test(name) && (marker === 58 || isDirectiveName(name));
    }

    function closeBrace(code: Code): State | undefined {
      effects.exit('lineBlockName');
      effects.enter('lineBlockMark');
      effects.consume(code);
      return gap;
    }

    function gap(code: Code): State | undefined {
      if (isBlank(code)) {
        effects.consume(code);
        return gap;
      }
      effects.exit('lineBlockMark');
      if (isLineEnd(code)) return opened(code);
      effects.enter('lineBlockTitle');
      effects.enter('chunkText', { contentType: 'text' });
      return title(code);
    }

    function title(code: Code): State | undefined {
      if (isLineEnd(code)) {
        effects.exit('chunkText');
        effects.exit('lineBlockTitle');
        return opened(code);
      }
      if (code === marker && marker === 96) return nok(code);
      effects.consume(code);
      return title;
    }

    function opened(code: Code): State | undefined {
      if (self.interrupt) return ok(code);
      return code === null ? done(code) : effects.attempt({ tokenize: tokenizeOption, partial: true }, opened, lineEnd)(code);
    }

    /** The end of the opening line or of an option belongs to the block, that of a line of Markdown to its chunk. */
    function lineEnd(code: Code): State | undefined {
      if (code === null) return done(code);
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }

    function lineStart(code: Code): State | undefined {
      if (code === null || self.parser.lazy[self.now().line]) return done(code);
      return effects.attempt({ tokenize: tokenizeClosing, partial: true }, done, enterChunk)(code);
    }

    function enterChunk(code: Code): State | undefined {
      openChunk();
      return line(code);
    }

    function line(code: Code): State | undefined {
      if (code === null) {
        effects.exit('chunkDocument');
        return done(code);
      }
      effects.consume(code);
      if (!isLineEnd(code)) return line;
      effects.exit('chunkDocument');
      return lineStart;
    }

    function done(code: Code): State | undefined {
      effects.exit('lineBlock');
      return ok(code);
    }

    function tokenizeClosing(...[tokens, found, refused]: Parameters<Tokenizer>): State {
      let closing = 0;
      let indent = 0;
      return (code) => {
        tokens.enter('lineBlockClosing');
        return before(code);
      };

      function before(code: Code): State | undefined {
        if (isBlank(code) && indent < 3) {
          indent += 1;
          tokens.consume(code);
          return before;
        }
        return signs(code);
      }

      function signs(code: Code): State | undefined {
        if (code === marker) {
          closing += 1;
          tokens.consume(code);
          return signs;
        }
        return closing < size ? refused(code) : after(code);
      }

      function after(code: Code): State | undefined {
        if (isBlank(code)) {
          tokens.consume(code);
          return after;
        }
        if (!isLineEnd(code)) return refused(code);
        tokens.exit('lineBlockClosing');
        return found(code);
      }
    }

    function tokenizeOption(...[tokens, found, refused]: Parameters<Tokenizer>): State {
      let key = 0;
      return (code) => {
        tokens.enter('lineEnding');
        tokens.consume(code);
        tokens.exit('lineEnding');
        return colon;
      };

      function colon(code: Code): State | undefined {
        if (code !== 58 || self.parser.lazy[self.now().line]) return refused(code);
        tokens.enter('lineBlockOption');
        tokens.consume(code);
        return keySign;
      }

      function keySign(code: Code): State | undefined {
        if (code === 58 && key > 0) {
          tokens.consume(code);
          return value;
        }
        if (code === null || code < 0 || code === 58 || !isNameSign(code)) return refused(code);
        key += 1;
        tokens.consume(code);
        return keySign;
      }

      function value(code: Code): State | undefined {
        if (!isLineEnd(code)) {
          tokens.consume(code);
          return value;
        }
        tokens.exit('lineBlockOption');
        return found(code);
      }
    }
  };
}

/** Letters, digits, hyphens and colons. */
function isNameSign(code: number): boolean {
  return /[\w:-]/.test(String.fromCharCode(code)) && code !== 95;
}
