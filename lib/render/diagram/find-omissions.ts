import type { Omission } from '../../model/drawing.ts';
import { safeLink } from './paint-drawing.ts';

/** Kinds whose language has clicks. */
const kinds: ReadonlySet<string> = new Set(['flowchart', 'class', 'state', 'gantt']);

/** A directive, the name of what it is for, and the rest. */
const directive = /^\s*(click|link|callback)\s+([\p{L}\p{N}_~`][^\s"]*)\s+(.+)$/u;

/** A quoted address, with or without the word before it, and maybe a tooltip. */
const linked = /^(?:href\s+)?"([^"]*)"(?:\s+"([^"]*)")?/;

/** A script's name, with or without the word before it and what it is called with, and maybe a tooltip. */
const called = /^(?:call\s+)?"?([a-z_$][\w.$]*)"?(?:\s*\([^()]*\))?(?:\s+"([^"]*)")?/i;

/** Lists what clicks ask for and a drawing does not have: links that lead nowhere from it, tooltips, scripts. Lines count from 0. */
export function findOmissions(lines: readonly string[], kind: string, hasLinks: boolean): readonly Omission[] {
  if (!kinds.has(kind)) return [];
  return lines.flatMap((text, line) => cutStatements(text).flatMap((statement) => omittedBy(statement, { line, hasLinks })));
}

function omittedBy(statement: string, { line, hasLinks }: { readonly line: number; readonly hasLinks: boolean }): readonly Omission[] {
  const [, verb, node, rest = ''] = directive.exec(statement) ?? [];
  if (node === undefined) return [];
  const [, address, linkTip] = (verb === 'callback' ? null : linked.exec(rest)) ?? [];
  const [, script, scriptTip] = address === undefined ? (called.exec(rest) ?? []) : [];
  const tip = linkTip ?? scriptTip;
  const isWhole = address !== undefined && safeLink.test(address);
  const why = isWhole ? 'drawings of this kind have no links' : 'only whole addresses lead out of it';
  return [
    ...(address === undefined || (isWhole && hasLinks) ? [] : [{ what: `the link to "${address}"`, why, line }]),
    ...(script === undefined ? [] : [{ what: `the script "${script}"`, why: 'pages run no scripts of notes', line }]),
    ...(tip === undefined || tip === '' ? [] : [{ what: `the tooltip "${tip}"`, why: 'drawings have none', line }]),
  ];
}

/** Cuts a line at the semicolons that stand outside of quotation marks. */
function cutStatements(line: string): readonly string[] {
  return line.match(/(?:"[^"]*"|[^";]|")+/g) ?? [];
}
