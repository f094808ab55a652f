/** Region codes: shape, level and the division above. */
import { expect, test } from 'vitest';
import { isRegionCode, PROVINCES, regionLevel, superiorRegion } from '../../../src/core/region-code.ts';

test.each([
  ['370000', 'province', undefined],
  ['370100', 'prefecture', '370000'],
  ['370116', 'county', '370100'],
  ['370305', 'county', '370300'],
  ['370686', 'county', '370600'],
  ['110000', 'province', undefined],
  ['110100', 'prefecture', '110000'],
  ['110105', 'county', '110000'],
  ['500229', 'county', '500000'],
  ['429004', 'county', '420000'],
  ['659001', 'county', '650000'],
  ['532901', 'county', '532900'],
  ['810000', 'province', undefined],
] as const)('%s is a %s below %s', (code, level, superior) => {
  expect(isRegionCode(code)).toBe(true);
  expect(regionLevel(code)).toBe(level);
  expect(superiorRegion(code)).toBe(superior);
});

test.each([
  '',
  '37',
  '3701',
  '37011',
  '3701160',
  '370016',
  '990000',
  '000000',
  '37O100',
  ' 370100',
  '３７０１００',
  'constr',
])('“%s” is no code', (code) => {
  expect(isRegionCode(code)).toBe(false);
  expect(regionLevel(code)).toBeUndefined();
  expect(superiorRegion(code)).toBeUndefined();
});

test('there are 34 divisions of province level, each with its own name', () => {
  expect(Object.keys(PROVINCES)).toHaveLength(34);
  expect(new Set(Object.values(PROVINCES)).size).toBe(34);
  expect(PROVINCES['37']).toBe('山东省');
});
