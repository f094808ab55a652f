/** Every name that stands for another entry must have one. */
import type { Problem } from '../core/problem.ts';
import { duplicateNames, findUnit } from '../core/roster.ts';
import { nearestWord } from '../core/text.ts';
import { problemAt, type Rule } from './rule.ts';

type Saying = Pick<Problem, 'code' | 'message' | 'remedy'>;

function unknown(code: string, what: string, id: string, known: Iterable<string>, where: string): Saying {
  const near = nearestWord(id, known);
  return { code, message: `没有${what}“${id}”。`, remedy: near ? `是不是“${near}”？` : where };
}

/** Issuers, topics, units and parents. */
export const references: Rule = (input) => {
  const { content } = input;
  const { unread } = content;
  const problems: Problem[] = [];
  const issuers = new Map(content.issuers.map((entry) => [entry.id, entry]));
  const topics = new Set(content.topics.map((topic) => topic.id));
  const plans = new Map(content.plans.map((entry) => [entry.id, entry]));

  content.topics.forEach(({ id }, index) => {
    if (content.topics.findIndex((topic) => topic.id === id) === index) return;
    const saying = {
      code: 'duplicate-topic',
      message: `主题编号“${id}”用了两次。`,
      remedy: '编号是网址，请另取一个。',
    };
    problems.push(problemAt(input, 'vocabulary/topics.yaml', [index, 'id'], saying));
  });
  for (const entry of content.issuers) {
    const file = `issuers/${entry.id}.yaml`;
    const say = (path: readonly PropertyKey[], saying: Saying) => problems.push(problemAt(input, file, path, saying));
    if (entry.parent !== undefined && !issuers.has(entry.parent) && !unread.has(`issuers/${entry.parent}`)) {
      say(['parent'], unknown('unknown-issuer', '地区政府', entry.parent, issuers.keys(), '上级不在本站的，请删去。'));
    }
    const ids = new Map(entry.roster.map((unit, index) => [unit.id, index]));
    entry.roster.forEach((unit, index) => {
      if (ids.get(unit.id) !== index) {
        const message = `单位编号“${unit.id}”用了两次。`;
        say(['roster', index, 'id'], { code: 'duplicate-unit', message, remedy: '编号是网址，请另取一个。' });
      }
      for (const member of unit.members ?? []) {
        if (!ids.has(member)) {
          const saying = unknown('unknown-unit', '单位', member, ids.keys(), '请先写进名录。');
          say(['roster', index, 'members'], saying);
        }
      }
    });
    for (const name of duplicateNames(entry.roster)) {
      const message = `名称“${name}”在名录里指两个单位。`;
      say(['roster'], { code: 'duplicate-unit', message, remedy: '一个名称在同一时间只能指一个单位，请核对。' });
    }
  }

  for (const { file, data } of content.plans) {
    const say = (path: readonly PropertyKey[], saying: Saying) => problems.push(problemAt(input, file, path, saying));
    const issuer = issuers.get(data.issuer);
    if (!issuer && !unread.has(`issuers/${data.issuer}`)) {
      say(
        ['issuer'],
        unknown('unknown-issuer', '地区政府', data.issuer, issuers.keys(), `请建 issuers/${data.issuer}.yaml。`),
      );
    }
    data.commitments.forEach((commitment, index) => {
      for (const name of issuer ? commitment.units : []) {
        if (!findUnit(issuer?.roster ?? [], name)) say(['commitments', index, 'units'], unknownUnit(name, data.issuer));
      }
    });
  }

  for (const { id, file, data } of content.tasks) {
    const say = (path: readonly PropertyKey[], saying: Saying) => problems.push(problemAt(input, file, path, saying));
    const planId = id.slice(0, id.indexOf('/'));
    const plan = plans.get(planId);
    if (!plan && !unread.has(`plans/${planId}`)) {
      const saying = unknown(
        'unknown-plan',
        '工作要点',
        planId,
        plans.keys(),
        `请先建 plans/${planId}.md，或把文件移到对的文件夹。`,
      );
      say(['number'], saying);
    }
    data.topics.forEach((topic, index) => {
      if (!topics.has(topic) && !unread.has('vocabulary/topics')) {
        say(
          ['topics', index],
          unknown('unknown-topic', '主题', topic, topics, '可用的主题见 vocabulary/topics.yaml。'),
        );
      }
    });
    const issuer = plan && issuers.get(plan.data.issuer);
    if (!issuer) continue;
    data.units.forEach((unit, index) => {
      if (!findUnit(issuer.roster, unit.name)) say(['units', index], unknownUnit(unit.name, issuer.id));
    });
  }
  return problems;
};

function unknownUnit(name: string, issuer: string): Saying {
  return {
    code: 'unknown-unit',
    message: `单位名录里没有“${name}”。`,
    remedy: `请照原文核对名称；确是新单位的，写进 issuers/${issuer}.yaml 的 roster。`,
  };
}
