import type { Literal } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { parseBareOrBraced } from '../attributes.ts';

/** A line that opens or closes a fenced div: `::: {.columns}`, `::: warning`, `:::`. Its value is what stands behind the colons. */
interface DivFence extends Literal {
  type: 'divFence';
  value: string;
}

declare module 'mdast' {
  interface RootContentMap {
    divFence: DivFence;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    divFence: 'divFence';
    divFenceColons: 'divFenceColons';
    divFenceInfo: 'divFenceInfo';
  }
}

const colon = 58;
const fewestColons = 3;

/** Teaches micromark the lines of Pandoc's fenced divs. Three colons before ordinary words stay text. */
export function divFenceSyntax(): Extension {
  const construct: Construct = { name: 'divFence', tokenize, concrete: true };
  return { flow: { [colon]: construct } };
}

/** Turns the tokens into nodes. */
export function divFenceFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      divFence(token) {
        this.enter({ type: 'divFence', value: '' }, token);
      },
    },
    exit: {
      divFenceInfo(token) {
        const node = this.stack.at(-1);
        if (node?.type === 'divFence') node.value = this.sliceSerialize(token).trim();
      },
      divFence(token) {
        this.exit(token);
      },
    },
  };
}

const tokenize: Tokenizer = function (effects, ok, nok) {
  const self = this;
  let colons = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('divFence');
    effects.enter('divFenceColons');
    return sequence(code);
  }

  function sequence(code: Code): State | undefined {
    if (code === colon) {
      effects.consume(code);
      colons += 1;
      return sequence;
    }
    if (colons < fewestColons) return nok(code);
    effects.exit('divFenceColons');
    if (isLineEnd(code)) return close(code);
    effects.enter('divFenceInfo');
    return info(code);
  }

  function info(code: Code): State | undefined {
    if (!isLineEnd(code)) {
      effects.consume(code);
      return info;
    }
    const token = effects.exit('divFenceInfo');
    return isFenceInfo(self.sliceSerialize(token)) ? close(code) : nok(code);
  }

  function close(code: Code): State | undefined {
    effects.exit('divFence');
    return ok(code);
  }
};

function isFenceInfo(text: string): boolean {
  if (text.trim() === '') return true;
  const attributes = parseBareOrBraced(text);
  if (attributes === undefined) return false;
  return text.includes('{') || attributes.pairs['title'] === undefined || isAdmonition(attributes.classes[0] ?? '');
}

function isAdmonition(word: string): boolean {
  return /^(?:note|tip|info|important|warning|caution|danger|details|hint|success|failure|attention|error|bug|question|example|abstract|quote|secondary)$/.test(
    word,
  );
}

function isLineEnd(code: Code): boolean {
  return code === null || code < -2;
}
