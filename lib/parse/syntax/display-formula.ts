import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { content } from 'micromark-core-commonmark';
import type { Code, Construct, Extension, State, Tokenizer } from 'micromark-util-types';
import { findFormulaEnd, isAttributes } from '../formulas/find-formula-end.ts';
import { trimTex } from '../formulas/formula-node.ts';
import { toDisplayMath } from '../transforms/to-display-math.ts';

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    displayFormula: 'displayFormula';
    displayFormulaLine: 'displayFormulaLine';
    displayFormulaMeta: 'displayFormulaMeta';
  }
}

const dollar = 36;
const backslash = 92;

/**
 * Teaches micromark display formulas as blocks: between double dollars, between `\[` and `\]`, in an environment of TeX that stands
 * bare. Where one ends is looked up in the text before a line of it is taken, so that one that nothing closes takes nothing. Attributes
 * behind its end are its own, words there are a paragraph.
 */
export function displayFormulaSyntax(text: string): Extension {
  const construct: Construct = { name: 'displayFormula', tokenize: toTokenizer(text), concrete: true };
  return { flow: { [dollar]: construct, [backslash]: construct } };
}

/** Turns the tokens into nodes; attributes are the node's `meta`. */
export function displayFormulaFromMarkdown(): FromMarkdownExtension {
  return {
    enter: {
      displayFormula(token) {
        this.enter(toDisplayMath(withoutSigns(this.sliceSerialize(token)), undefined), token);
      },
    },
    exit: {
      displayFormula(token) {
        this.exit(token);
      },
      displayFormulaMeta(token) {
        const parent = this.stack.at(-1);
        const formula = parent !== undefined && 'children' in parent ? parent.children.at(-1) : undefined;
        if (formula?.type === 'math') formula.meta = this.sliceSerialize(token).trim();
      },
    },
  };
}

function toTokenizer(text: string): Tokenizer {
  return function (effects, ok, nok) {
    const self = this;
    let end = 0;
    return start;

    function start(code: Code): State | undefined {
      const before = self.events.at(-1);
      const indent = before?.[1].type === 'linePrefix' ? before[2].sliceSerialize(before[1], true).length : 0;
      const found = findFormulaEnd({ text, offset: self.now().offset, indent });
      if (found === undefined) return nok(code);
      end = found;
      effects.enter('displayFormula');
      effects.enter('displayFormulaLine');
      return inside(code);
    }

    function inside(code: Code): State | undefined {
      if (self.now().offset >= end) {
        effects.exit('displayFormulaLine');
        effects.exit('displayFormula');
        return behind(code);
      }
      if (code === null) return nok(code);
      if (code < -2) {
        effects.exit('displayFormulaLine');
        return lineEnd(code);
      }
      effects.consume(code);
      return inside;
    }

    function lineEnd(code: Code): State | undefined {
      effects.enter('lineEnding');
      effects.consume(code);
      effects.exit('lineEnding');
      return lineStart;
    }

    function lineStart(code: Code): State | undefined {
      if (code === null || self.parser.lazy[self.now().line]) return nok(code);
      if (code < -2) return lineEnd(code);
      effects.enter('displayFormulaLine');
      return inside(code);
    }

    function behind(code: Code): State | undefined {
      if (isEnd(code)) return ok(code);
      const lineEnd = text.indexOf('\n', end);
      const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
      if (isAttributes(rest)) {
        effects.enter('displayFormulaMeta');
        return meta(code);
      }
      if (!isSpace(code)) return effects.attempt(content, ok, ok)(code);
      effects.enter('whitespace');
      return space(code);
    }

    function space(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code);
        return space;
      }
      effects.exit('whitespace');
      return effects.attempt(content, ok, ok)(code);
    }

    function meta(code: Code): State | undefined {
      if (!isEnd(code)) {
        effects.consume(code);
        return meta;
      }
      effects.exit('displayFormulaMeta');
      return ok(code);
    }
  };
}

function isEnd(code: Code): boolean {
  return code === null || code < -2;
}

function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

function withoutSigns(source: string): string {
  const dollars = /^\$+/.exec(source)?.[0].length;
  if (dollars !== undefined) return trimTex(source.slice(dollars, -dollars));
  const brackets = /^\\{1,2}\[/.exec(source)?.[0].length;
  return trimTex(brackets === undefined ? source : source.slice(brackets, -brackets));
}
