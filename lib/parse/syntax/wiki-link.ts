import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';

/** A link by name: `[[Feature store]]`, `[[Feature store|the store]]`. Its value is what stands between the brackets. */
export interface WikiLink extends Literal {
  type: 'wikiLink';
  value: string;
  /** `![[…]]` shows the image or the note that it names. */
  isEmbed?: boolean;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    wikiLink: WikiLink;
  }
  interface RootContentMap {
    wikiLink: WikiLink;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    wikiLink: 'wikiLink';
    wikiLinkMarker: 'wikiLinkMarker';
    wikiLinkText: 'wikiLinkText';
  }
}

const exclamation = 33;
const open = 91;
const close = 93;
const longestName = 300;

/** Teaches micromark links by name, without brackets inside; a name may run over a line's end. */
export function wikiLinkSyntax(): Extension {
  const construct: Construct = { name: 'wikiLink', tokenize };
  return { text: { [open]: construct, [exclamation]: construct } };
}

/** Turns the tokens into nodes. */
export function wikiLinkFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      wikiLink(token) {
        const isEmbed = this.sliceSerialize(token).startsWith('!');
        this.enter({ type: 'wikiLink', value: '', ...(isEmbed ? { isEmbed } : {}) }, token);
      },
    },
    exit: {
      wikiLinkText(token) {
        const node = this.stack.at(-1);
        if (node?.type === 'wikiLink') node.value += `${node.value === '' ? '' : ' '}${this.sliceSerialize(token).trim()}`;
      },
      wikiLink(token) {
        this.exit(token);
      },
    },
  };
}

const tokenize: Tokenizer = (effects, ok, nok) => {
  let markers = 0;
  let length = 0;
  let hasWords = false;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('wikiLink');
    effects.enter('wikiLinkMarker');
    if (code !== exclamation) return opening(code);
    effects.consume(code);
    return opening;
  }

  function opening(code: Code): State | undefined {
    if (code === open && markers < 2) {
      effects.consume(code);
      markers += 1;
      return opening;
    }
    if (markers < 2 || code === open || code === close || isLineEnd(code)) return nok(code);
    effects.exit('wikiLinkMarker');
    effects.enter('wikiLinkText');
    return name(code);
  }

  function name(code: Code): State | undefined {
    if (code === null || code === open || length > longestName) return nok(code);
    if (isLineEnd(code)) {
      effects.exit('wikiLinkText');
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }
    if (code === close) {
      if (!hasWords) return nok(code);
      effects.exit('wikiLinkText');
      effects.enter('wikiLinkMarker');
      markers = 0;
      return closing(code);
    }
    effects.consume(code);
    length += 1;
    hasWords ||= code !== null && code > 32;
    return name;
  }

  function lineStart(code: Code): State | undefined {
    if (code === close || isLineEnd(code)) return nok(code);
    effects.enter('wikiLinkText');
    return name(code);
  }

  function closing(code: Code): State | undefined {
    if (code !== close) return nok(code);
    effects.consume(code);
    markers += 1;
    if (markers < 2) return closing;
    effects.exit('wikiLinkMarker');
    effects.exit('wikiLink');
    return ok;
  }
};

function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}
