import { describe, expect, it } from 'vitest';
import { foldText, isWanted, toWanted, withoutFacet } from '../../components/browser/behaviour/filter/wanted.ts';

describe('a filter', () => {
  const airflow = { text: foldText('Airflow · Plattform für Läufe'), values: { licence: 'open-source', layer: 'ml-platform storage' } };

  it.each([
    [[], true],
    [[['q', 'AIR']], true],
    [[['q', 'lauf platt']], true],
    [[['q', 'läufe']], true],
    [[['q', 'kite']], false],
    [[['q', '  ']], true],
    [[['licence', 'open-source']], true],
    [[['licence', 'open']], false],
    [[['layer', 'storage']], true],
    [[['vendor', 'x']], false],
    [
      [
        ['q', 'air'],
        ['licence', 'commercial'],
      ],
      false,
    ],
  ] as const)('%j shows an entry: %s', (fields, isShown) => expect(isWanted(airflow, toWanted(fields))).toBe(isShown));

  it('leaves files and empty fields of a form out', () => {
    const wanted = toWanted([
      ['q', 'a b'],
      ['licence', ''],
      ['file', { name: 'x' }],
    ]);
    expect(wanted).toEqual({ words: ['a', 'b'], facets: [] });
  });

  it('counts the choices of a field without that field', () => {
    const wanted = toWanted([
      ['licence', 'commercial'],
      ['layer', 'storage'],
    ]);
    expect(withoutFacet(wanted, 'licence').facets).toEqual([['layer', 'storage']]);
  });
});
