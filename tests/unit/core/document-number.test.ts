/** One document has one number, however its brackets were typed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentNumber, formatDocumentNumber, parseDocumentNumber } from '../../../src/core/document-number.ts';

test.each([
  ['莱芜政办发〔2022〕2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发[2022]2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发(2022)2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发（2022）2 号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发【2022】2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发［２０２２］２号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发﹝2022﹞2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发〔2022〕第2号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发〔2022〕02号', '莱芜政办发〔2022〕2号'],
  ['莱芜政办发〔2022〕2', '莱芜政办发〔2022〕2号'],
  ['栖政办发〔2022〕10\n 号', '栖政办发〔2022〕10号'],
  ['临政办字〔2024〕9号', '临政办字〔2024〕9号'],
  ['国办公开办函〔2021〕33号', '国办公开办函〔2021〕33号'],
])('reads %j as %s', (text, canonical) => {
  const parsed = parseDocumentNumber(text);
  expect(parsed && formatDocumentNumber(parsed)).toBe(canonical);
  expect(documentNumber.safeParse(text).success).toBe(text === canonical);
});

test.each([
  '',
  '国务院令第713号',
  '〔2022〕2号',
  '莱芜政办发2022年2号',
  '莱芜政办发〔22〕2号',
  '莱芜政办发〔2022〕0号',
  '莱芜政办发〔2022〕号',
  '莱芜政办发〔2022〕2号文',
])('finds no document number in “%s”', (text) => {
  expect(parseDocumentNumber(text)).toBeUndefined();
});

test.each([
  ['青禾政办发(2026)03号', '请改为 青禾政办发〔2026〕3号。'],
  ['2026年3号', '请写成如 青禾政办发〔2026〕3号 的样子；文件没有字号，就把这一行整行删去。'],
])('a file that says %s is told what to write', (text, remedy) => {
  const [issue] = documentNumber.safeParse(text).error?.issues ?? [];
  expect(issue).toMatchObject({ code: 'custom', params: { code: 'not-a-document-number', remedy } });
  expect(issue?.message).toContain(`“${text}”`);
});

test('every document number reads back from its canonical form, and the field takes it', () => {
  const numbers = fc.record({
    agency: fc.string({
      unit: fc.constantFrom(...'青禾莱芜济历城政办发字函国公开市区府'),
      minLength: 2,
      maxLength: 20,
    }),
    year: fc.integer({ min: 1900, max: 2099 }),
    number: fc.integer({ min: 1, max: 99_999 }),
  });
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual(number);
      expect(documentNumber.safeParse(formatDocumentNumber(number)).success).toBe(true);
    }),
  );
});
