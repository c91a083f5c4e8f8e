import { bounds } from '../model/bounds.ts';
import { type Finding, fileStart, toFix } from '../model/problem.ts';
import { tell } from '../model/rules.ts';
import type { TopicType } from '../model/topic-type.ts';
import { readDeclaration } from '../model/types/read-declaration.ts';
import type { TypeFault } from '../model/types/type-fault.ts';
import { parseYaml } from './parse-yaml.ts';

/** A type as its file declares it, and what is wrong in the file; what is found wrong later is told at its place too. */
export interface ReadTypeFile {
  readonly type?: TopicType;
  readonly findings: readonly Finding[];
  readonly toFinding: (fault: TypeFault) => Finding;
}

/** Reads the file of a type; `name` is the file's name without its ending. */
export function readTypeFile(text: string, name: string): ReadTypeFile {
  if (text.length > bounds.frontMatterBytes)
    return unreadable(`it is longer than ${bounds.frontMatterBytes} characters`, 'Write shorter descriptions.');
  const { data, placeOf, findings } = parseYaml(text, 'the type');
  if (data === undefined && findings.length === 0)
    return unreadable('it holds no keys', 'Write keys and values, such as "label: Data set".');
  const toFinding = ({ path, isKey, rule, message, hint, fix }: TypeFault): Finding => {
    const place = placeOf(path, isKey);
    return { ...place, ...tell(rule, message, hint), ...(fix === undefined ? {} : { fix: toFix(place, fix.was, fix.text) }) };
  };
  if (data === undefined) return { findings, toFinding };
  const { type, faults } = readDeclaration(data, name);
  return { ...(type === undefined ? {} : { type }), findings: [...findings, ...faults.map(toFinding)], toFinding };
}

function unreadable(why: string, hint: string): ReadTypeFile {
  const toFinding = ({ rule, message, hint: mend }: TypeFault): Finding => ({ ...fileStart, ...tell(rule, message, mend) });
  return { findings: [{ ...fileStart, ...tell('type-value', `Cannot read the type: ${why}`, hint) }], toFinding };
}
