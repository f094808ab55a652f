/** What a deadline leaves open stays open: no guess, and a reason wherever there is one. */
import { expect, test } from 'vitest';
import { readDeadline } from '../../../src/core/deadline.ts';

const context = { year: 2022, printed: '2022-06-15' };

test.each([
  ['2026年6月31日前', '6月只有30天'],
  ['2026-06-31', '6月只有30天'],
  ['2023年2月29日', '2月只有28天'],
  ['2022年13月底前', '一年只有12个月'],
  ['13月至12月', '一年只有12个月'],
  ['6月1日至6月31日', '6月只有30天'],
  ['第五季度', '一年只有4个季度'],
  ['9月至6月', '起止时间颠倒'],
  ['每月32日前', '一个月只有1日至31日'],
  ['每年2月30日前', '2月只有29天'],
  ['6月前', '“6月前”是否包括“6月”不明确'],
  ['2023年以前', '“2023年以前”是否包括“2023年”不明确'],
  ['9月底前初步完成，年底前全面完成', '写了不止一个时限'],
  ['5月、10月', '写了不止一个时限'],
  ['年底前完成，每季度报告1次', '写了不止一个时限'],
])('“%s” is unreadable because %s', (words, why) => {
  expect(readDeadline(words, context)).toEqual({ kind: 'unreadable', words, why });
});

test.each([
  ...[
    '条件成熟时',
    '适时',
    '尽快',
    '按上级要求',
    '即时',
    '立行立改，长期坚持',
    '随活动开展',
    '6月15日开展',
    '2022年6月1日起',
    '明年1月底前',
  ],
  ...[
    '月底前',
    '15日前',
    '22年底前',
    '2022年6月十十日',
    '2022年十十月',
    '第十十季度',
    '6月初',
    '持续推进，年底前完成',
    '尽快完成并长期坚持',
  ],
  ...[
    '活动开展后5个工作日内',
    '政策文件发布后5个工作日内',
    '印发后24小时内',
    '印发后半个月内',
    '印发后若干日内',
    '印发后0日内',
    '印发后九百年内',
  ],
  ...[
    '每年1至2次',
    '每年不超过2次',
    '每两年一次',
    '每年一两次',
    '每年十几次',
    '每年0次',
    '每日5日前',
    '每季度5日前',
    '每年中秋前',
    '三年内',
    '6月至适时',
  ],
])('“%s” is left unread', (words) => {
  expect(readDeadline(words, context)).toEqual({ kind: 'unreadable', words });
});

test('a sentence is no deadline, however long it is', () => {
  const words = `${'长期至'.repeat(5000)}完成`;
  expect(readDeadline(words, context)).toEqual({ kind: 'unreadable', words });
});
