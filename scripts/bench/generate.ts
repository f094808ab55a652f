/**
 * A made-up portal of any size, the same text for the same size: what the benchmark builds and large tests search.
 *
 * Its governments are called 示例…, so that nobody takes them for real ones; they are not marked `fictional`, because
 * such entries are kept out of totals, feeds and the search ranking, which are what is to be measured.
 */
import { BODIES, BRANCHES, PLACE_HEADS, PLACE_TAILS, STEMS, SUBTHEMES, THEMES, TOPICS } from './phrases.ts';
import {
  type Draw,
  deadlineOf,
  drawFrom,
  noteOf,
  pick,
  placeName,
  proofOf,
  requirementOf,
  type Subject,
  titleOf,
} from './wording.ts';

const TASKS_PER_PLAN = 60;
const NEWEST_YEAR = 2026;
/** Plans of one issuer, a year each. */
const YEARS = 10;

interface Government {
  readonly id: string;
  readonly name: string;
  /** Names of its roster, in order. */
  readonly units: readonly string[];
  readonly yaml: string;
}

function government(index: number): Government {
  const stem = STEMS[index % STEMS.length];
  const branch = BRANCHES[Math.floor(index / STEMS.length)];
  if (stem === undefined || branch === undefined) throw new RangeError('More governments than there are names for');
  const draw = drawFrom(index + 1);
  const [kind, level] = index === 0 ? ['市', 'prefecture'] : ['区', 'county'];
  const id = `sample-${String(index + 1).padStart(3, '0')}`;
  const name = `示例${stem}${branch}${kind}`;
  const towns = new Set<string>();
  while (towns.size < 3) towns.add(`${pick(draw, PLACE_HEADS)}${pick(draw, PLACE_TAILS)}镇`);
  const roster = [
    ...BODIES.map(([unit, words]) => [unit, kind + words, 'body']),
    ...[...towns].map((town, at) => [`town-${at + 1}`, town, 'body']),
    ['towns', '各镇（街道）', 'collective'],
    ['departments', `${kind}政府有关部门（单位）`, 'collective'],
    ['group', `${kind}政务公开领导小组`, 'group'],
  ].map(([unit = '', words = '', sort = '']) => ({ unit, words, sort }));
  const lines = [`name: ${name}`, `short: [示例${stem}${branch}]`, `level: ${level}`];
  if (index > 0) lines.push('parent: sample-001');
  lines.push('roster:', ...roster.map(({ unit, words, sort }) => `  - { id: ${unit}, name: ${words}, kind: ${sort} }`));
  return { id, name, units: roster.map(({ words }) => words), yaml: `${lines.join('\n')}\n` };
}

interface PlanPlace {
  readonly id: string;
  readonly year: number;
  readonly issuer: Government;
  /** The issuer's plan of the year before, and how many of its tasks can be followed. */
  readonly previous: { readonly id: string; readonly tasks: number } | undefined;
  /** The superior's plan of the same year. */
  readonly superior: { readonly id: string; readonly tasks: number } | undefined;
}

function planText(draw: Draw, { id, year, issuer, previous }: PlanPlace, themes: readonly string[]): string {
  const day = (month: string) => `${year}-${month}-${10 + draw(18)}`;
  const title = `${issuer.name}${year}年政务公开工作要点`;
  const sections = themes.flatMap((theme, at) => [
    `  - { level: 1, label: ${'一二三四五六'[at]}、, title: ${theme} }`,
    ...SUBTHEMES.map((words, place) => `  - { level: 2, label: （${'一二三四五'[place]}）, title: ${words} }`),
  ]);
  return [
    '---',
    `title: ${title}`,
    `noticeTitle: ${issuer.name}人民政府办公室关于印发${title}的通知`,
    `documentNumber: ${issuer.name.slice(0, 4)}政办发〔${year}〕${1 + draw(30)}号`,
    `year: ${year}`,
    `issuer: ${issuer.id}`,
    `issuedBy: ${issuer.name}人民政府办公室`,
    `signed: ${day('03')}`,
    `printed: ${day('04')}`,
    `published: ${day('05')}`,
    'disclosure: 主动公开',
    `wording: ${draw(2) === 0 ? 'condensed' : 'original'}`,
    `source: { title: ${title}, url: https://documents.example/${id} }`,
    'sections:',
    ...sections,
    'commitments:',
    `  - { section: 六, text: 年底前把${title}逐项回看一遍，结果公布。, deadline: 年底前, units: [${issuer.units[0]}] }`,
    ...(previous ? [`follows: ${previous.id}`] : []),
    '---\n',
  ].join('\n');
}

/** Two of seven tasks have reports, of every status in turn. */
function updateLines(draw: Draw, plan: PlanPlace, subject: Subject, unit: string): string[] {
  if (draw(7) > 1) return [];
  const june = `${plan.year}-06-${10 + draw(20)}`;
  const lines = ['updates:', `  - { date: ${june}, status: under-way, by: ${unit}, note: ${noteOf(draw, subject)} }`];
  const status = pick(draw, ['under-way', 'done', 'closed', 'continuing', 'extended', 'adjusted', 'withdrawn']);
  if (status === 'under-way') return lines;
  const date = `${plan.year}-09-${10 + draw(20)}`;
  lines.push(`  - date: ${date}`, `    status: ${status}`, `    by: ${unit}`, `    note: ${noteOf(draw, subject)}`);
  if (status !== 'done' && status !== 'continuing') lines.push(`    basis: 第${1 + draw(90)}次常务会议纪要`);
  if (status === 'extended') lines.push(`    deadline: ${plan.year + 1}年6月底前`);
  const url = `https://documents.example/${plan.id}/${draw(100_000)}`;
  lines.push('    evidence:', `      - { title: ${proofOf(draw, subject)}, url: ${url}, date: ${date} }`);
  return lines;
}

function unitLines(draw: Draw, units: readonly string[]): string[] {
  const names = [...new Set(Array.from({ length: 1 + draw(4) }, () => pick(draw, units)))];
  const roles = draw(3) === 0 ? ['lead', 'support', 'support', 'implement'] : [];
  return names.map((name, at) => {
    const etc = at > 0 && name.endsWith('有关部门（单位）') ? ', etc: true' : '';
    return `  - { name: ${name}${roles[at] ? `, role: ${roles[at]}` : ''}${etc} }`;
  });
}

/** One in `rarity` tasks is tied to a task of the `other` plan. */
function linkLines(draw: Draw, field: string, other: PlanPlace['previous'], rarity: number): string[] {
  return other && draw(rarity) === 0 ? [`${field}: [${other.id}/${1 + draw(other.tasks)}]`] : [];
}

function taskText(draw: Draw, number: number, plan: PlanPlace, themes: readonly string[]): string {
  const [topic, , matters] = pick(draw, TOPICS);
  const [second] = pick(draw, TOPICS);
  const subject = { matter: pick(draw, matters.split(' ')), year: plan.year };
  const { sentences, targets } = requirementOf(draw, subject);
  const deadline = deadlineOf(draw, subject);
  const row = Math.floor((number - 1) / 2);
  const units = unitLines(draw, plan.issuer.units);
  const body = draw(4) === 0 ? sentences.map((sentence) => `- ${sentence}\n`).join('') : `${sentences.join('')}\n`;
  return [
    '---',
    `number: ${number}`,
    `theme: ${themes[Math.floor(row / SUBTHEMES.length) % themes.length]}`,
    `subtheme: ${SUBTHEMES[row % SUBTHEMES.length]}`,
    `title: ${titleOf(draw, subject)}`,
    'units:',
    ...units,
    ...(deadline === '' ? [] : [`deadline: ${deadline}`]),
    ...(targets.length > 0 ? ['targets:', ...targets.map((target) => `  - { text: ${target} }`)] : []),
    ...(draw(3) === 0 ? [`keywords: [${placeName(draw)}, ${placeName(draw)}]`] : []),
    `topics: [${topic}${draw(2) === 0 && second !== topic ? `, ${second}` : ''}]`,
    ...linkLines(draw, 'follows', plan.previous, 3),
    ...linkLines(draw, 'implements', plan.superior, 8),
    ...updateLines(draw, plan, subject, plan.issuer.units[0] ?? ''),
    '---\n',
    body,
  ].join('\n');
}

/** Content folder of a portal with so many tasks: path below the folder → text. It passes `check:content`. */
export function generatePortal(tasks: number): Map<string, string> {
  const plans = Math.ceil(tasks / TASKS_PER_PLAN);
  const issuers = Array.from({ length: Math.max(2, Math.ceil(plans / YEARS)) }, (_, index) => government(index));
  const files = new Map<string, string>();
  files.set(
    'site.yaml',
    'name: 示例台账\ndescription: 只用来测量的示例。\nurl: https://ledger.example\nasOf: 2026-10-31\n',
  );
  const topics = TOPICS.map(
    ([id, name, matters]) =>
      `- id: ${id}\n  name: ${name}\n  summary: ${name}的事。\n  synonyms: [${matters.replaceAll(' ', ', ')}]\n`,
  );
  files.set('vocabulary/topics.yaml', topics.join(''));
  for (const { id, yaml } of issuers) files.set(`issuers/${id}.yaml`, yaml);
  const place = (at: number) => {
    const issuer = issuers[at % issuers.length];
    const year = NEWEST_YEAR - Math.floor(at / issuers.length);
    const count = Math.min(TASKS_PER_PLAN, tasks - at * TASKS_PER_PLAN);
    return issuer && count > 0 ? { id: `${issuer.id}-${year}`, year, issuer, tasks: count } : undefined;
  };
  for (let at = 0; at < plans; at++) {
    const own = place(at);
    if (!own) break;
    const superior = at % issuers.length === 0 ? undefined : place(at - (at % issuers.length));
    const plan = { ...own, previous: place(at + issuers.length), superior };
    const draw = drawFrom(1_000 + at);
    const themes = THEMES.slice(at % 5, (at % 5) + 6);
    files.set(`plans/${plan.id}.md`, planText(draw, plan, themes));
    for (let number = 1; number <= plan.tasks; number++) {
      files.set(`tasks/${plan.id}/${String(number).padStart(2, '0')}.md`, taskText(draw, number, plan, themes));
    }
  }
  return files;
}
