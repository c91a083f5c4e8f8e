import type { UndrawnDiagram } from '../../model/drawing.ts';
import { findNearest } from '../../model/nearest.ts';
import type { PreparedSource } from './prepare-source.ts';

/** Kinds that Mermaid itself draws only with a part that has to be added to it. */
const addedKinds: ReadonlySet<string> = new Set(['zenuml']);

/** The words that a diagram may begin with. */
const kinds = (
  'flowchart graph sequenceDiagram classDiagram stateDiagram-v2 stateDiagram erDiagram gantt pie mindmap timeline gitGraph journey quadrantChart ' +
  'sankey sankey-beta C4Context C4Container C4Component C4Dynamic C4Deployment block block-beta kanban requirementDiagram architecture-beta ' +
  'xychart xychart-beta packet packet-beta radar-beta treemap treemap-beta'
).split(' ');

/** Says why a diagram could not be drawn, and where, from what Mermaid threw. */
export function explainFailure(error: unknown, { text, lines }: PreparedSource): UndrawnDiagram {
  const message = error instanceof Error ? error.message : String(error);
  const first =
    text
      .slice(text.length - lastLines(text, lines.length))
      .trim()
      .split(/[\s;]/)[0] ?? '';
  if (error instanceof Error && error.name === 'UnknownDiagramError') {
    if (addedKinds.has(first)) return { failure: `"${first}" needs a part that is added to Mermaid`, fault: 'limit' };
    const nearest = findNearest(first, kinds);
    const advice = nearest === undefined ? '' : `; did you mean "${nearest}"?`;
    return { failure: first === '' ? 'it is empty' : `"${first}" is no kind of diagram${advice}`, fault: 'source', line: lines[0] ?? 0 };
  }
  if (!(error instanceof Error) || isFault(error)) return { failure: `it does not come out (${firstLine(message)})`, fault: 'limit' };
  const at = /\bline:? (\d+)/i.exec(message)?.[1];
  const line = at === undefined ? undefined : lines[Math.min(Math.max(1, Number(at)), lastWritten(text, lines.length)) - 1];
  return { failure: tellRefusal(message), fault: 'source', ...(line === undefined ? {} : { line }) };
}

/** What Mermaid refuses it refuses with a plain error; of another kind are faults of its own code. */
function isFault(error: Error): boolean {
  return error.name !== 'Error';
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, 120);
}

function tellRefusal(message: string): string {
  const found = /got '([^']{1,40})'/.exec(message)?.[1] ?? /but found:?\s*`([^`]{1,40})`/.exec(message)?.[1];
  const sign = /unexpected character: ->(.{1,2})<-/.exec(message)?.[1];
  if (sign !== undefined) return `Mermaid stumbles over "${sign}"`;
  if (found === undefined || /^[\d\s]*$/.test(found))
    return isAboutGrammar(message) ? 'Mermaid cannot read it' : `Mermaid says: ${firstLine(message)}`;
  return `Mermaid stumbles over ${found}`;
}

/** Gives the number of the last line with something in it: Mermaid may stop only behind it. */
function lastWritten(text: string, count: number): number {
  return count - text.slice(text.trimEnd().length).split('\n').length + 1;
}

function isAboutGrammar(message: string): boolean {
  return /^(?:parse error|parsing failed|lexical error|syntax error)/i.test(message);
}

function lastLines(text: string, count: number): number {
  return text.split('\n').slice(-count).join('\n').length;
}
