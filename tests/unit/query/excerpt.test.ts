/** Excerpts: the hit is in sight and marked, and nothing is added to the text. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptAround, markTerms, type Part } from '../../../src/query/excerpt.ts';
import { queryTerms } from '../../../src/query/tokens.ts';

/** Parts in one line, hits in brackets. */
const drawn = (parts: readonly Part[]) => parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test.each([
  ['政策解读', '解读', '政策[解读]'],
  ['双随机、一公开', '随机一', '双[随机、一]公开'],
  ['第12号和2号', '2号', '第12号和[2号]'],
  ['政策政策', '政策', '[政策政策]'],
  ['养老服务和养老补贴', '养老服务 老服', '[养老服务]和养老补贴'],
  ['２０２２年', '2022', '[２０２２]年'],
  ['<b>政策</b>', '政策', '<b>[政策]</b>'],
  ['没有', '政策', '没有'],
])('%s with %s marked', (text, query, expected) => {
  expect(drawn(markTerms(text, queryTerms(query)))).toBe(expected);
});

const clause = '各部门要按时公开预算，并说明去年的执行情况，让群众看得懂、问得着。';

test('a short text is shown whole', () => {
  expect(drawn(excerptAround(clause, queryTerms('预算')))).toBe(clause.replace('预算', '[预算]'));
});

test('a long text is cut to where the hit is, at the end of a clause', () => {
  const long = `${clause.repeat(4)}医保报销的材料在网上列清楚。${clause.repeat(4)}`;
  const shown = drawn(excerptAround(long, queryTerms('报销'), 40));
  expect(shown).toMatch(/^…/);
  expect(shown).toMatch(/…$/);
  expect(shown).toContain('医保[报销]的材料');
});

test('without a hit the beginning is shown', () => {
  const shown = drawn(excerptAround(clause.repeat(5), queryTerms('拆迁'), 30));
  expect(shown).toBe(`${clause.repeat(5).slice(0, 30)}…`);
});

test('parts put together are the text, whatever is marked', () => {
  const text = fc.array(fc.constantFrom(...'政策公开ab12，。 ', '𠮷', '😀')).map((list) => list.join(''));
  fc.assert(
    fc.property(text, text, (body, query) => {
      const whole = body.normalize('NFC');
      expect(
        markTerms(body, queryTerms(query))
          .map((part) => part.text)
          .join(''),
      ).toBe(whole);
      const cut = excerptAround(body, queryTerms(query), 10)
        .map((part) => part.text)
        .join('');
      expect(whole).toContain(cut.replace(/^…|…$/g, ''));
      expect(cut.isWellFormed()).toBe(true);
    }),
  );
});
