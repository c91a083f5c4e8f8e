import { toNameKey } from '../model/name-key.ts';
import type { LabelledValue, LabelledValues } from '../model/passage.ts';
import type { Criterion } from '../model/topic.ts';
import type { FieldDefinition } from '../model/topic-type.ts';

/** A value before the topics it names are known. */
export interface RawValue {
  readonly text: string;
  readonly criterion?: Criterion;
}

/** Reads what stands under a field's label as the field's kind wants it: one text, many sentences, many names, criteria. */
export function splitValues(field: FieldDefinition, labelled: LabelledValues): readonly RawValue[] {
  if (field.kind === 'criteria') return labelled.values.map(toCriterion).filter(({ text }) => text !== '');
  const texts = labelled.values.map(toText).filter((text) => text !== '');
  if (field.kind === 'names') return texts.flatMap((text) => splitNames(text)).map((text) => ({ text }));
  if (field.kind === 'list')
    return texts
      .flatMap((text) => (texts.length === 1 && labelled.strict && labelled.isList === undefined ? splitSentences(text) : [text]))
      .map((text) => ({ text }));
  return texts.slice(0, 1).map((text) => ({ text }));
}

/** Cuts a list of names at commas and semicolons outside parentheses, and takes "and", "etc." and the full stop away. */
function splitNames(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index <= text.length; index++) {
    const character = text[index];
    if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    if (index < text.length && (depth > 0 || (character !== ',' && character !== ';'))) continue;
    if (character === ',' && /\d/.test(text[index - 1] ?? '') && /\d/.test(text[index + 1] ?? '')) continue;
    names.push(text.slice(start, index));
    start = index + 1;
  }
  return names.map(trimName).filter((name) => name !== '' && !/^(?:etc|et al|n\/a|none|-|–|—)\.?$/i.test(name));
}

function trimName(name: string): string {
  return name
    .trim()
    .replace(/^(?:and|or)\s+/i, '')
    .replace(/(?<=[\p{L}\p{N})])\.$/u, '')
    .trim();
}

function splitSentences(text: string): readonly string[] {
  return text.split(text.includes(';') ? ';' : ',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

function toText(value: LabelledValue): string {
  if (typeof value === 'string') return value.trim();
  return Object.values(value)
    .filter((text) => text !== '')
    .join(': ');
}

function toCriterion(value: LabelledValue): RawValue {
  if (typeof value === 'string') return { text: value, criterion: { question: value, leansToward: '', why: '' } };
  const parts = Object.entries(value).map(([label, text]) => ({ key: toNameKey(label), text }));
  const find = (names: readonly string[]) => parts.find(({ key }) => names.includes(key))?.text ?? '';
  const question = find(criterionNames.question) || (parts[0]?.text ?? '');
  return { text: question, criterion: { question, leansToward: find(criterionNames.leansToward), why: find(criterionNames.why) } };
}

const criterionNames = {
  question: ['question', 'criterion', 'consideration', 'aspect', 'factor', 'criteria'],
  leansToward: ['leans toward', 'leans towards', 'leans', 'points to', 'favours', 'favors', 'answer'].map((name) => toNameKey(name)),
  why: ['why', 'reason', 'because', 'explanation', 'rationale'],
};
