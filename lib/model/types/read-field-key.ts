import { findNearest, findSurely } from '../nearest.ts';
import type { FieldDefinition } from '../topic-type.ts';
import { type PartReader, quote } from './declaration-reader.ts';

/** Reads the key of a field, which the type must have; reports one that it has not. */
export function readFieldKey(part: PartReader, key: string, fields: readonly FieldDefinition[]): FieldDefinition | undefined {
  const named = part.raw(key);
  const field = fields.find((other) => other.key === named);
  if (field === undefined) reportNoField(part, key, { named, keys: fields.map((other) => other.key) });
  return field;
}

/** Reads keys of fields, and leaves out those that the type has not. */
export function readFieldKeys(part: PartReader, key: string, fields: readonly FieldDefinition[]): readonly string[] {
  const keys = fields.map((other) => other.key);
  return part.texts(key).filter((named) => {
    if (keys.includes(named)) return true;
    reportNoField(part, key, { named, keys });
    return false;
  });
}

/** Tells that a part of a declaration names no field of its type. */
export function reportNoField(
  part: PartReader,
  key: string,
  { named, keys }: { readonly named: unknown; readonly keys: readonly string[] },
): void {
  const nearest = typeof named === 'string' ? findNearest(named, keys) : undefined;
  const declared = keys.length === 0 ? 'Declare it under "fields:".' : `Fields are: ${keys.join(', ')}.`;
  const hint = nearest === undefined ? declared : `Did you mean "${nearest}"?`;
  const message =
    named === undefined
      ? `Cannot use it without "${key}", which names a field`
      : `Cannot find the field ${quote(named)} that "${key}" names`;
  part.report(key, message, hint, typeof named === 'string' ? findSurely(named, keys) : undefined);
}
