import { describe, expect, it } from 'vitest';
import { type FieldKind, fieldKinds } from '../../lib/model/fields/field-kinds.ts';
import { fileStart } from '../../lib/model/problem.ts';

const labelled = (...values: readonly string[]) => ({ label: 'Size', values, strict: true, place: fileStart, valuePlace: fileStart });

describe.each(Object.entries<FieldKind>(fieldKinds))('the kind %s', (_, kind) => {
  const values = kind.split(labelled(kind.example));

  it('takes the value that a new note shows as its example', () => {
    expect(values).toHaveLength(1);
    expect(kind.mend?.(values[0]?.text ?? '')).toBeUndefined();
  });

  it('exports what it took, and something where there is nothing', () => {
    expect(JSON.stringify(kind.toExport(values))).toContain(String(values[0]?.text).slice(0, 3));
    expect(JSON.stringify(kind.toExport([]))).toMatch(/^(?:""|0|\[\])$/);
  });

  it('shows many values below each other where it holds many', () => {
    expect(kind.shape === 'line').toBe(kind.holdsOne);
  });
});
