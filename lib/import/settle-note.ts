import type { Problem } from '../model/problem.ts';
import type { RuleName } from '../model/rules.ts';
import type { Loss } from './imported.ts';

/** A note's text after what the course would refuse was taken out of it, and what that was. */
interface SettledNote {
  readonly text: string;
  readonly losses: readonly Loss[];
}

interface Change {
  readonly text: string;
  readonly what: string;
  readonly lost: string;
}

/**
 * Takes out of an imported note what the course would refuse as an error: links to files that did not come along,
 * brackets that are no link of ours, classes that mean something else elsewhere. The words stay.
 */
export function settleNote(text: string, problems: readonly Problem[]): SettledNote {
  const lines = text.split('\n');
  const losses: Loss[] = [];
  const ordered = [...problems].sort((a, b) => b.line - a.line || b.column - a.column);
  const done = new Set<string>();
  for (const problem of ordered) {
    const settle = settlers[problem.rule];
    const place = `${problem.line}:${problem.column}`;
    if (settle === undefined || done.has(place)) continue;
    done.add(place);
    const stretch = lines.slice(problem.line - 1, problem.endLine).join('\n');
    const lastLength = (lines[problem.endLine - 1] ?? '').length;
    const from = problem.column - 1;
    const to = stretch.length - (lastLength - (problem.endColumn - 1));
    const change = settle(stretch.slice(from, to));
    if (change === undefined) continue;
    const changed = (stretch.slice(0, from) + change.text + stretch.slice(to)).replace(/\s*\{\s*\}[ \t]*$/, '');
    lines.splice(problem.line - 1, problem.endLine - problem.line + 1, ...changed.split('\n'));
    losses.push({ where: `the note's line ${problem.line}`, what: change.what, text: change.lost });
  }
  return { text: lines.join('\n'), losses: losses.reverse() };
}

type Settler = (source: string) => Change | undefined;

const unlink: Settler = (source) => {
  const markdown =
    /^\[([\s\S]*)\]\(([\s\S]*)\)$/.exec(source) ?? /^\[([\s\S]*)\]\[([^\]]*)\]$/.exec(source) ?? /^<([^>]*)()>$/.exec(source);
  const html = /^<a\b[^>]*?href\s*=\s*["']?([^"'>\s]*)[^>]*>([\s\S]*?)<\/a>$/i.exec(source);
  const words = markdown?.[1] ?? html?.[2];
  const target = markdown?.[2] ?? html?.[1] ?? '';
  return words === undefined ? undefined : { text: words, what: 'a link to what is not in the course; its words stay', lost: target };
};

const escapeBrackets: Settler = (source) =>
  source.startsWith('[[')
    ? { text: `\\[\\[${source.slice(2)}`, what: 'double brackets, which would be a link by name; they stay as text', lost: '' }
    : undefined;

const dropAttribute: Settler = (source) =>
  source.startsWith('.') || /^[\w-]+$/.test(source)
    ? { text: '', what: 'an attribute of a heading, which means nothing here', lost: source }
    : undefined;

/** A heading that would define what another note defines adds to it instead. */
const dropTypes: Settler = (source) => {
  const attributes = /\{[^{}]*\}\s*$/.exec(source)?.[0];
  return attributes === undefined
    ? undefined
    : {
        text: source.slice(0, -attributes.length).trimEnd(),
        what: 'attributes of a heading: the course has that topic',
        lost: attributes.trim(),
      };
};

const settlers: Readonly<Partial<Record<RuleName, Settler>>> = {
  'link-to-nothing': unlink,
  'link-leaves-content': unlink,
  'link-refused': unlink,
  'unknown-topic': escapeBrackets,
  'unknown-type': dropAttribute,
  'unknown-attribute': dropAttribute,
  'unknown-field': dropAttribute,
  'topic-defined-twice': dropTypes,
  'alias-taken': dropTypes,
  'definition-missing': dropTypes,
};
