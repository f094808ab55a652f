/** Targets are found where a requirement binds itself to a number or a day, and nowhere else. */
import { expect, test } from 'vitest';
import { findTargets, readTarget, type Target } from '../../../src/core/target.ts';

const context = { year: 2022, printed: '2022-06-15' };

/** What a target says apart from its text, on one line. */
function told(target: Target): string {
  switch (target.kind) {
    case 'day':
      return target.day;
    case 'frequency':
      return `${target.atLeast ? '≥' : ''}${target.count}/${target.per}`;
    case 'limit':
      return `${target.after ?? ''}+${target.count} ${target.unit}`;
    case 'quantity':
      return `${target.atLeast ? '≥' : ''}${target.count}${target.unit}`;
    case 'other':
      return `? ${target.why ?? ''}`.trim();
  }
}

test.each([
  ['6月28日前', '2022-06-28'],
  ['6月28日前报区政府备案', '2022-06-28'],
  ['年底前完成，长期坚持', '2022-12-31'],
  ['6月31日前', '? 6月只有30天'],
  ['每年至少2次', '≥2/year'],
  ['每年至少开展2次专题性政策评价工作', '≥2/year'],
  ['年内培训不少于 两次', '≥2/year'],
  ['每年年底前', '1/year'],
  ['5小时内', '+5 hour'],
  ['最迟在 24 小时内举行新闻发布会', '+24 hour'],
  ['两个工作日内', '+2 working-day'],
  ['一周以内', '+7 day'],
  ['不超过3个月', '+3 month'],
  ['活动开展后5个工作日内', '活动开展后+5 working-day'],
  ['自收到申请之日起20个工作日内', '收到申请之日起+20 working-day'],
  ['本文件印发后30日内', '本文件印发后+30 day'],
  ['至少20个', '≥20个'],
  ['至少组织一次', '≥1次'],
  ['95%以上', '≥95%'],
  ['达到100%', '100%'],
  ['百分之九十以上', '≥90%'],
  ['2.5万人次', '2.5万人次'],
  ['征求意见不少于30日', '≥30日'],
  ['不少于一百五个', '?'],
  ['1-2个', '?'],
  ['不超过20个', '?'],
  ['全覆盖', '?'],
  ['全年', '?'],
  ['5小时内发布、24小时内举行', '?'],
  ['', '?'],
])('“%s” is %s', (text, expected) => {
  const target = readTarget(text, context);
  expect(told(target)).toBe(expected);
  expect(target.text).toBe(text);
});

test.each([
  ['最迟在 5 小时内发布权威信息，在 24 小时内举行新闻发布会', ['5 小时内', '24 小时内']],
  ['主要领导年内至少听取一次政务公开工作汇报', ['年内至少听取一次']],
  ['全市年内组织政务公开通识培训不少于 1 次。', ['年内组织政务公开通识培训不少于 1 次']],
  ['原则上每年至少开展2次专题性评价，每年年底前将结果公开', ['每年至少开展2次', '每年年底前']],
  ['开展情况于活动开展后5个工作日内报备', ['活动开展后5个工作日内']],
  ['计划安排要求于6月28日前报办公室备案', ['6月28日前']],
  ['2022 年 9\n月底前，升级改造平台', ['2022 年 9\n月底前']],
  ['2022年年底各镇（街道）要集中公开', ['2022年年底']],
  ['年底前以村为单位公开', ['年底前']],
  ['按时办结率达到98%，满意率不低于95%', ['达到98%', '不低于95%']],
  ['新增公开事项20项以上，答复不超过15个工作日', ['20项以上', '不超过15个工作日']],
  ['上半年底前每月至少发布2次、2月29日前完成', ['上半年底前', '每月至少发布2次', '2月29日前']],
])('“%s” holds %j', (requirement, targets) => {
  expect(findTargets(requirement)).toEqual(targets);
  for (const target of targets) expect(readTarget(target, context).kind === 'other').toBe(target === '2月29日前');
});

test.each([
  '公开36个老旧小区改造项目信息',
  '会议于2022年6月15日召开，优先选取2—3个区县',
  '截至2021年年底前建成平台，去年年底前已公布',
  '近3年内的数据，前三季度末的情况，第2次会议内容',
  '每月更新，公开一次性告知清单，落实“三同步”',
  '国内外典型案例内容，在活动结束后及时公开',
  '2021年我市重点任务',
  '',
])('“%s” holds no target', (requirement) => {
  expect(findTargets(requirement)).toEqual([]);
});
