import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Extension, State, Tokenizer } from 'micromark-util-types';
import { isLineEnd } from './codes.ts';

/** What another tool carries out: `{{< include x.qmd >}}`, `{{% notice %}}`, Liquid's `{% include x.html %}`. Its value is what stands inside. */
export interface Shortcode extends Literal {
  type: 'shortcode';
  value: string;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    shortcode: Shortcode;
  }
  interface RootContentMap {
    shortcode: Shortcode;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    shortcode: 'shortcode';
    shortcodeData: 'shortcodeData';
  }
}

const openParenthesis = 40;
const percent = 37;
const openBrace = 123;
const closeBrace = 125;
const longest = 500;

/** The sign behind the opening braces, and the one before the closing ones. */
const partners: ReadonlyMap<Code, Code> = new Map([
  [60, 62],
  [37, 37],
]);

/** Teaches micromark the shortcodes of Quarto and Hugo, and the tags of Liquid. One that an address begins with is the link's. */
export function shortcodeSyntax(): Extension {
  return { text: { [openBrace]: { name: 'shortcode', tokenize, previous: (code) => code !== openParenthesis } } };
}

/** Turns the tokens into nodes. */
export function shortcodeFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      shortcode(token) {
        const value = this.sliceSerialize(token)
          .replace(/^\{(?:%-?|\{.)|(?:-?%|.\})\}$/g, '')
          .replace(/\s+/g, ' ')
          .trim();
        this.enter({ type: 'shortcode', value }, token);
      },
    },
    exit: {
      shortcode(token) {
        this.exit(token);
      },
    },
  };
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let signs = 0;
  let braces = 2;
  let length = 0;
  let closing: Code = null;
  let before: Code = null;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('shortcode');
    effects.enter('shortcodeData');
    effects.consume(code);
    return second;
  }

  function second(code: Code): State | undefined {
    if (code === percent) {
      braces = 1;
      return sign(code);
    }
    if (code !== openBrace) return nok(code);
    effects.consume(code);
    return sign;
  }

  function sign(code: Code): State | undefined {
    const partner = partners.get(code);
    if (partner === undefined) return nok(code);
    closing = partner;
    effects.consume(code);
    return inside;
  }

  function inside(code: Code): State | undefined {
    if (signs === braces + 1) {
      effects.exit('shortcodeData');
      effects.exit('shortcode');
      return ok(code);
    }
    if (code === null || length > longest || (code === openBrace && before === openBrace)) return nok(code);
    if (isLineEnd(code)) {
      effects.exit('shortcodeData');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    signs = code === closing && signs === 0 ? 1 : code === closeBrace && signs > 0 ? signs + 1 : code === closing ? 1 : 0;
    effects.consume(code);
    before = code;
    length += 1;
    return inside;
  }

  function lineStart(code: Code): State | undefined {
    if (code === null || isLineEnd(code)) return nok(code);
    signs = 0;
    effects.enter('shortcodeData');
    return inside(code);
  }
};
