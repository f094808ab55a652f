/**
 * Minutes of progress: proof before claims, papers before changes, and no day after the day that the site vouches for.
 *
 * A forged or impossible date is a veto item of the inspection of government sites (国办秘函〔2019〕19号).
 */
import type { Day } from '../core/day.ts';
import type { Problem } from '../core/problem.ts';
import type { Update } from '../core/update.ts';
import { planAsOf } from './as-of.ts';
import { problemAt, type Rule } from './rule.ts';

const NEEDS_EVIDENCE: readonly Update['status'][] = ['done', 'closed', 'withdrawn'];
const NEEDS_BASIS: readonly Update['status'][] = ['closed', 'extended', 'adjusted', 'withdrawn'];

type Saying = Pick<Problem, 'code' | 'message' | 'remedy'>;

export const minutes: Rule = (input) => {
  const { content, today } = input;
  const problems: Problem[] = [];
  const asOf = planAsOf(content);
  for (const { id, file, data } of content.tasks) {
    const limit = asOf(id.slice(0, id.indexOf('/')));
    data.updates.forEach((update, index) => {
      const say = (path: readonly PropertyKey[], saying: Saying) =>
        problems.push(problemAt(input, file, ['updates', index, ...path], saying));
      for (const saying of gate(update)) say([], saying);
      if (update.date < (data.updates[index - 1]?.date ?? '')) {
        const message = `进展 ${update.date} 写在了更晚的一条后面。`;
        say(['date'], { code: 'updates-out-of-order', message, remedy: '请由早到晚排列。' });
      }
      const late = lateSaying(update.date, limit, today);
      if (late) say(['date'], late);
      update.evidence.forEach((proof, proofIndex) => {
        const path = ['evidence', proofIndex];
        if (proof.url === undefined && proof.file === undefined) {
          const message = `佐证“${proof.title}”没有网址，也没有文件。`;
          say(path, {
            code: 'evidence-without-place',
            message,
            remedy: '请写 url，或把文件放到 public/evidence 后写 file。',
          });
        }
        const lateProof = proof.date === undefined ? undefined : lateSaying(proof.date, limit, today);
        if (lateProof) say([...path, 'date'], lateProof);
      });
    });
  }
  const stated = content.site.asOf;
  if (today !== undefined && stated !== undefined && stated > today) {
    const message = `数据截至 ${stated}，晚于今天 ${today}。`;
    problems.push(
      problemAt(input, 'site.yaml', ['asOf'], { code: 'as-of-in-future', message, remedy: '请改成不晚于今天的日期。' }),
    );
  }
  return problems;
};

function gate(update: Update): Saying[] {
  const faults: Saying[] = [];
  if (NEEDS_EVIDENCE.includes(update.status) && update.evidence.length === 0) {
    const message = `进展 ${update.date} 写了 ${update.status}，却没有佐证。`;
    const remedy = '请在 evidence 里写标题、日期和网址或文件；没有佐证，就写 under-way。';
    faults.push({ code: 'status-without-evidence', message, remedy });
  }
  if (NEEDS_BASIS.includes(update.status) && update.basis === undefined) {
    const message = `进展 ${update.date} 写了 ${update.status}，却没有依据。`;
    faults.push({ code: 'status-without-basis', message, remedy: '请在 basis 里写批准的文件或会议。' });
  }
  if (update.status === 'closed' && update.by === undefined) {
    const message = `进展 ${update.date} 销号，却没有写由谁销号。`;
    faults.push({ code: 'closed-by-nobody', message, remedy: '请在 by 里写核查销号的单位。' });
  }
  if (update.status === 'extended' && update.deadline === undefined) {
    const message = `进展 ${update.date} 延期，却没有写新的完成时限。`;
    faults.push({ code: 'extended-without-deadline', message, remedy: '请在 deadline 里照批准文件写新的时限。' });
  }
  return faults;
}

function lateSaying(date: Day, limit: Day | undefined, today: Day | undefined): Saying | undefined {
  if (limit !== undefined && date > limit) {
    const message = `日期 ${date} 晚于数据截至日 ${limit}。`;
    const remedy =
      '请核对日期；确实是新的进展，先把数据截至（asOf）改到这一天或以后：写在 site.yaml，虚构地区写在它自己的 issuers 文件里。';
    return { code: 'update-after-as-of', message, remedy };
  }
  if (today !== undefined && date > today) {
    return {
      code: 'update-in-future',
      message: `日期 ${date} 晚于今天 ${today}。`,
      remedy: '进展只能写已经发生的，请核对日期。',
    };
  }
  return undefined;
}
