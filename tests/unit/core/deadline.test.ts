/** Deadline words of real tables and beyond: what is clear is read, what is not stays unread. */
import { expect, test } from 'vitest';
import { type Deadline, dueDay, readDeadline } from '../../../src/core/deadline.ts';

const context = { year: 2022, printed: '2022-06-15' };

/** What a deadline says apart from its words, on one line. */
function told(deadline: Deadline): string {
  switch (deadline.kind) {
    case 'recurring':
      return `${deadline.atLeast ? '≥' : ''}${deadline.count}/${deadline.per}`;
    case 'relative':
      return `${deadline.from}+${deadline.count} ${deadline.unit} ${deadline.day ?? deadline.why}`;
    case 'unreadable':
      return `? ${deadline.why ?? ''}`.trim();
    default:
      return [deadline.kind, dueDay(deadline)].filter(Boolean).join(' ');
  }
}

test.each([
  ['2022年年底前', 'by 2022-12-31'],
  ['2022年年底以前', 'by 2022-12-31'],
  ['2022年年底', 'by 2022-12-31'],
  ['2022年底前完成', 'by 2022-12-31'],
  ['年底前', 'by 2022-12-31'],
  ['今年年底之前', 'by 2022-12-31'],
  ['本年度末', 'by 2022-12-31'],
  ['年内完成', 'by 2022-12-31'],
  ['本年度内', 'by 2022-12-31'],
  ['2023年', 'by 2023-12-31'],
  ['到2025年底', 'by 2025-12-31'],
  ['至9月', 'by 2022-09-30'],
  ['截至2022年年底', 'by 2022-12-31'],
  ['2022年9月底前', 'by 2022-09-30'],
  ['2022年９月底前', 'by 2022-09-30'],
  ['9月底前', 'by 2022-09-30'],
  ['2024年\n\n12月底前', 'by 2024-12-31'],
  ['2024年2月底前', 'by 2024-02-29'],
  ['6月', 'by 2022-06-30'],
  ['6月份内', 'by 2022-06-30'],
  ['6月上旬', 'by 2022-06-10'],
  ['6月中旬末前', 'by 2022-06-20'],
  ['2月下旬', 'by 2022-02-28'],
  ['6月28日前', 'by 2022-06-28'],
  ['于7月31日前报送', 'by 2022-07-31'],
  ['最迟在 6 月 30 日前完成。', 'by 2022-06-30'],
  ['不晚于6月30号', 'by 2022-06-30'],
  ['2023年1月31日前', 'by 2023-01-31'],
  ['次年1月31日前', 'by 2023-01-31'],
  ['二〇二二年十二月三十一日前', 'by 2022-12-31'],
  ['2022-06-30', 'by 2022-06-30'],
  ['2022.6.30前', 'by 2022-06-30'],
  ['2022/6', 'by 2022-06-30'],
  ['第三季度末', 'by 2022-09-30'],
  ['2022年四季度', 'by 2022-12-31'],
  ['上半年', 'by 2022-06-30'],
  ['2023年下半年内', 'by 2023-12-31'],
  ['2022年6月—9月', 'by 2022-09-30'],
  ['6-9月', 'by 2022-09-30'],
  ['6月至9月底前', 'by 2022-09-30'],
  ['6月1日～15日', 'by 2022-06-15'],
  ['6月1-15日', 'by 2022-06-15'],
  ['二至三季度', 'by 2022-09-30'],
  ['11月至次年2月', 'by 2023-02-28'],
  ['自2022年6月起至9月30日止', 'by 2022-09-30'],
  ['2022-06-15至2022-09-30', 'by 2022-09-30'],
  ['即日起至年底', 'by 2022-12-31'],
  ['2022 年年底 前完成，长 期坚持', 'by-then-continuing 2022-12-31'],
  ['2022年9月底前完成，并长期坚持', 'by-then-continuing 2022-09-30'],
  ['2022年年底前完成并持续推进', 'by-then-continuing 2022-12-31'],
  ['年底前完成后常态化开展', 'by-then-continuing 2022-12-31'],
  ['2022年年底前（长期坚持）', 'by-then-continuing 2022-12-31'],
  ['全年推进，长期坚持', 'by-then-continuing 2022-12-31'],
  ['全年', 'year-round 2022-12-31'],
  ['全年持续推进', 'year-round 2022-12-31'],
  ['2023年全年', 'year-round 2023-12-31'],
  ['贯穿全年', 'year-round 2022-12-31'],
  ['长期坚持', 'standing'],
  ['长期', 'standing'],
  ['持续推进', 'standing'],
  ['常态化', 'standing'],
  ['长期坚持，并持续优化', 'standing'],
  ['每年至少2次', '≥2/year'],
  ['每年不少于两次', '≥2/year'],
  ['年内至少听取1次', '≥1/year'],
  ['2022年内培训不少于两次', '≥2/year'],
  ['2022年至少开展2次', '≥2/year'],
  ['每季度一次', '1/quarter'],
  ['每半年2次以上', '≥2/half-year'],
  ['每个月', '1/month'],
  ['按季度调度', '1/quarter'],
  ['每日更新', '1/day'],
  ['每周五前', '1/week'],
  ['每月5日前', '1/month'],
  ['每月上旬', '1/month'],
  ['每季度末', '1/quarter'],
  ['每季度结束后10个工作日内', '1/quarter'],
  ['每年年底前', '1/year'],
  ['每年底前公开', '1/year'],
  ['每年2月29日前', '1/year'],
  ['全年推进，每季度1次', '1/quarter'],
  ['每季度1次，全年', '1/quarter'],
  ['每年至少1次，长期坚持', '≥1/year'],
  ['本文件印发后30日内', 'printed+30 day 2022-07-15'],
  ['印发30日内', 'printed+30 day 2022-07-15'],
  ['自印发之日起30日内', 'printed+30 day 2022-07-15'],
  ['自本通知印发之日起，1个月内完成', 'printed+1 month 2022-07-15'],
  ['文件印发之日起两周内', 'printed+14 day 2022-06-29'],
  ['印发后半年内', 'printed+6 month 2022-12-15'],
  ['印发后10个工作日内', 'printed+10 working-day 没有2022年的工作日数据'],
  ['成文后5日内', 'signed+5 day 成文日期未写明'],
  ['签发之日起1年内', 'signed+12 month 成文日期未写明'],
  ['自发布后，15日内', 'published+15 day 发布日期未写明'],
  ['公布后两个工作日内', 'published+2 working-day 发布日期未写明'],
  ['', 'none'],
  [undefined, 'none'],
  [' \n', 'none'],
  ['——', 'none'],
  ['无', 'none'],
])('%j is %s', (words, expected) => {
  const deadline = readDeadline(words, context);
  expect(told(deadline)).toBe(expected);
  if ('words' in deadline) expect(deadline.words).toBe(words);
});

test('a relative deadline shows its sum', () => {
  const read = readDeadline('印发后1个月内', { year: 2024, printed: '2024-01-31' });
  expect(read).toMatchObject({ day: '2024-02-29', sum: '印发 2024-01-31 + 1 个月 = 2024-02-29' });
  expect(readDeadline('印发后30日内', context)).toMatchObject({ sum: '印发 2022-06-15 + 30 日 = 2022-07-15' });
});
