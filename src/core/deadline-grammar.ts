/**
 * The clauses that deadline words consist of.
 *
 * 2022年年底前完成，并长期坚持 is two clauses, a day and a habit; what their sequence means is for `deadline` to say.
 */
import type { Day } from './day.ts';
import { readPeriod, splitYear } from './period.ts';
import { type Recurrence, readRecurrence } from './recurrence.ts';
import { type LimitUnit, readTimeLimit } from './time-limit.ts';

/** Which of the document's own days a relative deadline counts from. */
export type Start = 'printed' | 'signed' | 'published';

/** Units that a relative deadline counts in; one in hours would need a clock. */
export type DayUnit = Exclude<LimitUnit, 'hour'>;

/** One clause; `unknown` says why where the words name something impossible. */
export type Clause =
  | { readonly is: 'day' | 'year-round'; readonly day: Day }
  | { readonly is: 'standing' }
  | { readonly is: 'relative'; readonly from: Start; readonly count: number; readonly unit: DayUnit }
  | ({ readonly is: 'recurring' } & Recurrence)
  | { readonly is: 'unknown'; readonly why?: string };

const VERB = '(?:(?:全部|全面|基本|初步)?(?:完成|办结|落实|实现|建成|公开|公布|发布|报送|上报|上线|到位|完毕)+)';
const TO_DAY = new RegExp(
  `^(?:[自从]?即日起)?(?:应|须)?(?:最迟|最晚|不晚|不迟)?(?:于|在)?(?:截至|截止)?[到至]?(?<when>.+?)(?<until>以前|之前|前|为止|止|截止|期间)?${VERB}?$`,
);

const EFFORT = '(?:坚持|推进|推动|开展|落实|执行|实施|抓好|做好|进行|保持|更新|优化|完善|深化|公开|加强|工作)';
const LASTING = '(?:长期|持续|常年|常态化)';
const STANDING = `(?:坚持)?${LASTING}(?:性|地)?(?:${EFFORT}|${LASTING})*`;
const JOINED = '(?:并且?|且|同时|[此之以其]?后|完成后|然后)';
const ONLY_STANDING = new RegExp(`^${JOINED}?${STANDING}$`);
const THEN_STANDING = new RegExp(`^(?<head>.+?)${JOINED}?${STANDING}$`);
const YEAR_ROUND = new RegExp(`^(?:贯穿)?全年度?(?:持续|常态化)?${EFFORT}*$`);

// A bare 方案 or 办法 may be one that the task itself is to produce; with 本 it is the document at hand.
const DOCUMENT = '(?:[本此](?:工作|实施)?(?:文件|通知|方案|要点|意见|办法|计划)|文件|通知|(?:工作)?要点)?';
const RELATIVE = new RegExp(
  `^[自从]?${DOCUMENT}(?<event>印发|成文|签发|发布|公布)(?:之日起?|[当之以]?[日后]起?|起)?(?:算起?|计算)?的?(?<limit>.+?内)${VERB}?$`,
);

// Longer stretches are sentences; stopping here also bounds the work of every pattern.
const LONGEST = 60;

// 成文日期 is the day of signing (《党政机关公文处理工作条例》第九条); 公布 is how regulations say 发布.
const STARTS: Readonly<Record<string, Start>> = {
  印发: 'printed',
  成文: 'signed',
  签发: 'signed',
  发布: 'published',
  公布: 'published',
};

function readDayClause(plain: string, year: number): Clause | undefined {
  const { when, until } = TO_DAY.exec(plain)?.groups ?? {};
  const period = when === undefined ? undefined : readPeriod(when, year);
  if (period === undefined) return undefined;
  if ('why' in period) return { is: 'unknown', why: period.why };
  // 28日前 takes in the 28th, as offices use it; whether 6月前 takes in June nobody can tell.
  const unclear = until?.endsWith('前') && period.open;
  return unclear ? { is: 'unknown', why: `“${when}${until}”是否包括“${when}”不明确` } : { is: 'day', day: period.last };
}

function readRelative(plain: string): Clause | undefined {
  const { event = '', limit: words = '' } = RELATIVE.exec(plain)?.groups ?? {};
  const from = STARTS[event];
  const { count, unit } = readTimeLimit(words) ?? {};
  if (from === undefined || count === undefined || unit === undefined || unit === 'hour') return undefined;
  return { is: 'relative', from, count, unit };
}

function readClause(plain: string, year: number): Clause | undefined {
  if (plain.length > LONGEST) return undefined;
  const told = splitYear(plain, year);
  if (YEAR_ROUND.test(told.rest)) return { is: 'year-round', day: `${told.year}-12-31` };
  if (ONLY_STANDING.test(plain)) return { is: 'standing' };
  const recurrence = readRecurrence(plain);
  if (recurrence !== undefined) {
    return 'why' in recurrence ? { is: 'unknown', why: recurrence.why } : { is: 'recurring', ...recurrence };
  }
  return readRelative(plain) ?? readDayClause(plain, year);
}

/** The clauses of plain words in their order; a stretch that fits no clause is `unknown`. Never empty for words. */
export function readClauses(plain: string, year: number): Clause[] {
  // 自印发之日起，30日内 is one clause in spite of its comma.
  const stretches = plain.replace(/(之日起|[发文布]后),/g, '$1').split(/[,;。、()]+/);
  return stretches
    .filter((stretch) => stretch !== '')
    .flatMap((stretch) => {
      const clause = readClause(stretch, year);
      const head = clause === undefined ? THEN_STANDING.exec(stretch)?.groups?.['head'] : undefined;
      if (head === undefined) return [clause ?? { is: 'unknown' as const }];
      return [readClause(head, year) ?? { is: 'unknown' as const }, { is: 'standing' as const }];
    });
}
