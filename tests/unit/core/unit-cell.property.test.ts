/** Writing and reading units are inverses, whatever the names, roles, groups and layout. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROLES, type UnitReference } from '../../../src/core/unit.ts';
import { formatUnitCell, parseUnitCell } from '../../../src/core/unit-cell.ts';

const level = fc.constantFrom('区', '市', '县', '省');
const field = fc.constantFrom(
  '财政',
  '教育和体育',
  '工业和信息化',
  '自然资源和规划',
  '高等教育',
  '生态环境',
  '“无废城市”建设',
  '及第',
);
const body = fc
  .tuple(level, field, fc.constantFrom('局', '委', '办公室', '中心', '领导小组'))
  .map((parts) => parts.join(''));
const branch = fc
  .tuple(fc.constantFrom('莱芜', '和平区', '市中区'), fc.constantFrom('市公安局', '市生态环境局'))
  .map(([place, parent]) => `${parent}${place}分局`);
const collective = fc.constantFrom(
  '各镇（街道）',
  '各镇、街道',
  '各县（市、区）',
  '区政府有关部门（单位）',
  '区政府各部门',
  '有关部门、单位',
  '各镇政府、街道办事处',
);
const unitName = fc.oneof(body, branch, collective);
/** Names no rule could find: any characters that no other name or role word shares a border with. */
const oddName = fc
  .array(fc.constantFrom('区', '市', '和', '与', '甲', '局', '及', '政', '府'), { minLength: 1, maxLength: 5 })
  .map((letters) => `${letters.join('')}丙`);

function unit(name: fc.Arbitrary<string>): fc.Arbitrary<UnitReference> {
  return fc
    .record({
      name,
      role: fc.constantFrom(...ROLES),
      etc: fc.boolean(),
      group: fc.option(fc.constantFrom('区直部门', '与宏观经济和民生关系密切的区直部门', '重点公共服务单位'), {
        freq: 3,
      }),
    })
    .map(({ name, role, etc, group }) => ({
      name,
      role,
      ...(etc && { etc: true as const }),
      ...(group !== null && { group }),
    }));
}

/** Without the roster, only collectives can stand behind 等, and a group lists bodies. */
const plainUnit = fc.oneof(
  unit(fc.oneof(body, branch)).map(({ etc: _, ...rest }) => rest),
  unit(collective).map(({ group: _, ...rest }) => rest),
);

test('units with known names are read back as they were written', () => {
  fc.assert(
    fc.property(fc.array(unit(fc.oneof(unitName, oddName)), { maxLength: 8 }), (units) => {
      const names = units.map((each) => each.name);
      expect(parseUnitCell(formatUnitCell(units), names)).toEqual({ units, unread: [] });
    }),
  );
});

test('units with ordinary names are read back without a roster', () => {
  fc.assert(
    fc.property(fc.array(plainUnit, { maxLength: 8 }), (units) => {
      expect(parseUnitCell(formatUnitCell(units))).toEqual({ units, unread: [] });
    }),
  );
});

test('line breaks anywhere change nothing while the names are known', () => {
  fc.assert(
    fc.property(
      fc.array(unit(unitName), { minLength: 1, maxLength: 5 }),
      fc.infiniteStream(fc.nat(6)),
      (units, gaps) => {
        const names = units.map((each) => each.name);
        const broken = [...formatUnitCell(units)]
          .map((letter) => (gaps.next().value === 0 ? `${letter}\n` : letter))
          .join('');
        expect(parseUnitCell(broken, names)).toEqual({ units, unread: [] });
      },
    ),
  );
});

test('any text is read without failing, and no word of a plain list of marks becomes a unit', () => {
  const letter = fc.constantFrom(...'区市局各镇街道和等牵头配合负责、，；：（）() \n部门单位特别是财政');
  fc.assert(
    fc.property(
      fc.array(letter, { maxLength: 24 }).map((letters) => letters.join('')),
      (cell) => {
        const { units, unread } = parseUnitCell(cell);
        for (const { name } of units) expect(name).toMatch(/^[^\s，；：]+$/);
        for (const words of unread) expect(words).not.toBe('');
      },
    ),
  );
});
