import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Effects, Extension, State, Tokenizer } from 'micromark-util-types';
import { isBlank, isLineEnd, isSpace, isWordSign } from './codes.ts';

/** What an author keeps to himself: `%%words%%`, in a line or over lines of its own. */
interface HiddenComment extends Literal {
  type: 'hiddenComment';
  value: '';
}

declare module 'mdast' {
  interface PhrasingContentMap {
    hiddenComment: HiddenComment;
  }
  interface RootContentMap {
    hiddenComment: HiddenComment;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    hiddenComment: 'hiddenComment';
    hiddenCommentData: 'hiddenCommentData';
  }
}

const percent = 37;

/** Teaches micromark the comments of Obsidian: within a paragraph, or from a line that opens with the mark to one that ends with it. */
export function hiddenCommentSyntax(): Extension {
  const block: Construct = { name: 'hiddenComment', tokenize: tokenizeBlock, concrete: true };
  const inline: Construct = { name: 'hiddenComment', tokenize: tokenizeInline, previous: (code) => code !== percent && !isWordSign(code) };
  return { flow: { [percent]: block }, text: { [percent]: inline } };
}

/** Teaches micromark the comments of MyST: lines that open with a percent sign and a space. */
export function lineCommentSyntax(): Extension {
  return { flow: { [percent]: { name: 'hiddenComment', tokenize: tokenizeLine, add: 'after' } } };
}

/** Turns the tokens into nodes. */
export function hiddenCommentFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      hiddenComment(token) {
        this.enter({ type: 'hiddenComment', value: '' }, token);
      },
    },
    exit: {
      hiddenComment(token) {
        this.exit(token);
      },
    },
  };
}

const tokenizeInline: Tokenizer = (effects, ok, nok) => readComment({ effects, nok, mayGoOn: () => true, behind: ok });

/** Words behind the closing mark make it a paragraph with a comment in it; a line of another block ends the search. */
const tokenizeBlock: Tokenizer = function (effects, ok, nok) {
  return readComment({ effects, nok, mayGoOn: () => !this.parser.lazy[this.now().line], behind });

  function behind(code: Code): State | undefined {
    if (isLineEnd(code)) return ok(code);
    if (!isBlank(code)) return nok(code);
    effects.enter('hiddenCommentData');
    return space(code);
  }

  function space(code: Code): State | undefined {
    if (isBlank(code)) {
      effects.consume(code);
      return space;
    }
    effects.exit('hiddenCommentData');
    return isLineEnd(code) ? ok(code) : nok(code);
  }
};

const tokenizeLine: Tokenizer = (effects, ok, nok) => {
  return (code) => {
    effects.enter('hiddenComment');
    effects.enter('hiddenCommentData');
    effects.consume(code);
    return behind;
  };

  function behind(code: Code): State | undefined {
    return isSpace(code) ? inside(code) : nok(code);
  }

  function inside(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.consume(code);
      return inside;
    }
    effects.exit('hiddenCommentData');
    effects.exit('hiddenComment');
    return ok(code);
  }
};

interface CommentReader {
  readonly effects: Effects;
  readonly nok: State;
  readonly mayGoOn: () => boolean;
  /** What follows the closing mark. */
  readonly behind: State;
}

function readComment({ effects, nok, mayGoOn, behind }: CommentReader): State {
  let marks = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('hiddenComment');
    effects.enter('hiddenCommentData');
    return open(code);
  }

  function open(code: Code): State | undefined {
    if (marks < 2) {
      if (code !== percent) return nok(code);
      effects.consume(code);
      marks += 1;
      return open;
    }
    marks = 0;
    return code === 123 ? nok(code) : inside(code);
  }

  function inside(code: Code): State | undefined {
    if (marks === 2) {
      effects.exit('hiddenCommentData');
      effects.exit('hiddenComment');
      return behind(code);
    }
    if (code === null) return nok(code);
    if (isLineEnd(code)) {
      marks = 0;
      effects.exit('hiddenCommentData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    marks = code === percent ? marks + 1 : 0;
    effects.consume(code);
    return inside;
  }

  function lineStart(code: Code): State | undefined {
    if (code === null || !mayGoOn()) return nok(code);
    if (isLineEnd(code)) {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    effects.enter('hiddenCommentData');
    return inside(code);
  }
}
