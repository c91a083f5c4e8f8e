import type { Literal, Parent, PhrasingContent } from 'mdast';
import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import type { Code, Construct, Extension, Previous, State, Tokenizer } from 'micromark-util-types';
import { chainChunks } from './chain-chunks.ts';
import { isLineEnd, isWordSign } from './codes.ts';

/** A key behind an at sign: `@key`, `-@key`, `@fig-wheel`. Its value is the key. */
export interface Citation extends Literal {
  type: 'citation';
  value: string;
  /** `-@key`: the year alone. */
  isBare?: boolean;
  /** Refers to something in a note whatever it is called, as MyST's roles do. */
  isReference?: boolean;
  /** Words of an author's own for a reference; `%s` in them stands for the number. */
  words?: string;
  /** What stands there where nothing bears the name. */
  typed?: string;
}

/** Keys between brackets, with words around them: `[see @key, p. 3; -@other]`. */
export interface CitationGroup extends Parent {
  type: 'citationGroup';
  children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: Citation;
    citationGroup: CitationGroup;
  }
  interface RootContentMap {
    citation: Citation;
    citationGroup: CitationGroup;
  }
}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    citation: 'citation';
    citationKey: 'citationKey';
    citationMark: 'citationMark';
    citationGroup: 'citationGroup';
    citationGroupMark: 'citationGroupMark';
  }
}

const at = 64;
const hyphen = 45;
const open = 91;
const close = 93;
const longestKey = 120;
const longestGroup = 600;
const deepest = 2;

/** Teaches micromark the keys of Pandoc's citations and Quarto's cross-references. An address of e-mail holds none. */
export function citationSyntax(): Extension {
  const key: Construct = { name: 'citation', tokenize: tokenizeKey, previous: mayStandBefore };
  const group: Construct = { name: 'citationGroup', tokenize: tokenizeGroup };
  return { text: { [at]: key, [hyphen]: key, [open]: group } };
}

/** Turns the tokens into nodes. */
export function citationFromMarkdown(): FromMarkdownExtension {
  return {
    canContainEols: ['citationGroup'],
    enter: {
      citation(token) {
        const isBare = this.sliceSerialize(token).startsWith('-');
        this.enter({ type: 'citation', value: '', ...(isBare ? { isBare } : {}) }, token);
      },
      citationGroup(token) {
        this.enter({ type: 'citationGroup', children: [] }, token);
      },
    },
    exit: {
      citationKey(token) {
        const node = this.stack.at(-1);
        if (node?.type === 'citation') node.value = this.sliceSerialize(token);
      },
      citation(token) {
        this.exit(token);
      },
      citationGroup(token) {
        this.exit(token);
      },
    },
  };
}

const mayStandBefore: Previous = (code) =>
  !isWordSign(code) && (code === null || code < 0 || !'_.+/@\\-'.includes(String.fromCharCode(code)));

const tokenizeKey: Tokenizer = (effects, ok, nok) => {
  let length = 0;
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citation');
    effects.enter('citationMark');
    if (code !== hyphen) return sign(code);
    effects.consume(code);
    return sign;
  }

  function sign(code: Code): State | undefined {
    if (code !== at) return nok(code);
    effects.consume(code);
    effects.exit('citationMark');
    return first;
  }

  function first(code: Code): State | undefined {
    if (!isWordSign(code) && code !== 95) return nok(code);
    effects.enter('citationKey');
    return key(code);
  }

  function key(code: Code): State | undefined {
    if (length > longestKey) return nok(code);
    if (isWordSign(code) || code === 95) return take(code);
    if (isInner(code)) return effects.check({ tokenize: tokenizeInner, partial: true }, take, done)(code);
    return done(code);
  }

  function take(code: Code): State | undefined {
    effects.consume(code);
    length += 1;
    return key;
  }

  function done(code: Code): State | undefined {
    effects.exit('citationKey');
    effects.exit('citation');
    return code === at ? nok(code) : ok(code);
  }
};

/** Signs within a key stand between letters and digits: the full stop behind `@key.` is the sentence's. */
const tokenizeInner: Tokenizer = (effects, ok, nok) => {
  return (code) => {
    effects.enter('citationMark');
    effects.consume(code);
    effects.exit('citationMark');
    return (behind) => (isWordSign(behind) ? ok(behind) : nok(behind));
  };
};

function isInner(code: Code): boolean {
  return code !== null && code > 0 && ':.#$%&-+?~/'.includes(String.fromCharCode(code));
}

/** Brackets with a key in them that are no link's, image's or attribute's words. */
const tokenizeGroup: Tokenizer = function (effects, ok, nok) {
  const self = this;
  let length = 0;
  let depth = 0;
  let holdsKey = false;
  let before: Code = null;
  const enterChunk = chainChunks(effects, 'text');
  return start;

  function start(code: Code): State | undefined {
    effects.enter('citationGroup');
    effects.enter('citationGroupMark');
    effects.consume(code);
    effects.exit('citationGroupMark');
    return first;
  }

  function first(code: Code): State | undefined {
    if (code === open || code === close || code === 94 || isLineEnd(code)) return nok(code);
    enterChunk();
    return inside(code);
  }

  function inside(code: Code): State | undefined {
    if (code === null || length > longestGroup) return nok(code);
    if (code === close && depth === 0) {
      effects.exit('chunkText');
      effects.enter('citationGroupMark');
      effects.consume(code);
      effects.exit('citationGroupMark');
      effects.exit('citationGroup');
      return behind;
    }
    if (code === open && depth === deepest) return nok(code);
    if (code === open) depth += 1;
    else if (code === close) depth -= 1;
    else if (before === at && (isWordSign(code) || code === 95)) holdsKey = true;
    before = code === at && !mayStandBefore.call(self, before) && before !== hyphen ? null : code;
    effects.consume(code);
    length += 1;
    if (!isLineEnd(code)) return inside;
    effects.exit('chunkText');
    return lineStart;
  }

  function lineStart(code: Code): State | undefined {
    if (code === null || code === close) return nok(code);
    enterChunk();
    return inside(code);
  }

  function behind(code: Code): State | undefined {
    return holdsKey && code !== 40 && code !== open && code !== 123 && code !== 58 ? ok(code) : nok(code);
  }
};
