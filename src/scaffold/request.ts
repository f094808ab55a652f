/** What staff ask `npm run new` for: the words and flags of the command → a request, or what is wrong with them. */
import { slug, year } from '../core/fields.ts';
import { LEVELS } from '../core/issuer.ts';
import { WORDINGS } from '../core/plan.ts';
import { regionLevel } from '../core/region-code.ts';

type Level = (typeof LEVELS)[number];
type Wording = (typeof WORDINGS)[number];

interface TopicsRequest {
  readonly kind: 'topics';
}
export interface IssuerRequest {
  readonly kind: 'issuer';
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  readonly region?: string | undefined;
}
/** The plan's 公开属性 is 主动公开: nothing else becomes a request. */
export interface PlanRequest {
  readonly kind: 'plan';
  readonly id: string;
  readonly issuer: string;
  readonly year: number;
  readonly wording: Wording;
  readonly title?: string | undefined;
}
export interface TaskRequest {
  readonly kind: 'task';
  readonly plan: string;
  /** Absent: the next one that was never used. */
  readonly number?: number | undefined;
  readonly title?: string | undefined;
  readonly topic?: string | undefined;
}
export type Request = TopicsRequest | IssuerRequest | PlanRequest | TaskRequest;

/** Flags and how many words each kind takes, its own name left out. */
const FORMS = {
  topics: { flags: [], least: 0, most: 0 },
  issuer: { flags: ['name', 'level', 'region'], least: 1, most: 1 },
  plan: { flags: ['issuer', 'year', 'title', 'disclosure', 'wording'], least: 1, most: 1 },
  task: { flags: ['title', 'topic'], least: 1, most: 2 },
} as const;

export type Flags = Readonly<Record<string, string | undefined>>;

/** The request, or a Chinese sentence on what is wrong with it. */
export function parseRequest(words: readonly string[], flags: Flags): Request | { readonly wrong: string } {
  const [kind = '', first = '', second] = words;
  if (!isKind(kind))
    return { wrong: kind ? `不认识“${kind}”，能新建的有：issuer、plan、task、topics。` : '没有说要新建什么。' };
  const form = FORMS[kind];
  const known: readonly string[] = form.flags;
  const foreign = Object.keys(flags).find((flag) => !known.includes(flag));
  if (foreign) return { wrong: `new ${kind} 不用 --${foreign}。` };
  if (words.length - 1 < form.least) return { wrong: `new ${kind} 后面要写编号。` };
  if (words.length - 1 > form.most) return { wrong: `多写了“${words[form.most + 1]}”。` };
  if (kind === 'topics') return { kind };
  if (!slug.safeParse(first).success) {
    return { wrong: `编号“${first}”要做网址，只能用小写英文字母、数字和连字符，如 qinghe-2026。` };
  }
  if (kind === 'issuer') return parseIssuer(first, flags);
  return kind === 'plan' ? parsePlan(first, flags) : parseTask(first, second, flags);
}

function parseIssuer(id: string, flags: Flags): Request | { wrong: string } {
  const { name, level, region } = flags;
  if (!name?.trim()) return { wrong: '要写地区的全称：--name 青禾区（不带“人民政府”）。' };
  const coded = region === undefined ? undefined : regionLevel(region);
  if (region !== undefined && coded === undefined) return { wrong: `“${region}”不是六位行政区划代码。` };
  if (level !== undefined && !isOneOf(LEVELS, level)) return { wrong: `层级“${level}”只能写：${LEVELS.join('、')}。` };
  if (level !== undefined && coded !== undefined && level !== coded) {
    return { wrong: `行政区划代码 ${region} 是 ${coded}，和 --level ${level} 对不上。` };
  }
  return { kind: 'issuer', id, name: name.trim(), level: level ?? coded ?? 'county', region };
}

function parsePlan(id: string, flags: Flags): Request | { wrong: string } {
  const { issuer, title, disclosure, wording = 'condensed' } = flags;
  if (!issuer) return { wrong: '要写是哪个地区的：--issuer qinghe。' };
  const given = Number(flags['year']);
  if (!year.safeParse(given).success) return { wrong: '要写哪一年的：--year 2026。' };
  if (disclosure !== '主动公开') return { wrong: explainDisclosure(disclosure) };
  if (!isOneOf(WORDINGS, wording)) return { wrong: `文字来源“${wording}”只能写：${WORDINGS.join('、')}。` };
  return { kind: 'plan', id, issuer, year: given, wording, title };
}

function explainDisclosure(given: string | undefined): string {
  if (given) return `公开属性是“${given}”的文件不能上网，不要放进本站。`;
  return '公开属性要由本单位认定，本工具不代为决定：认定为主动公开的，请加上 --disclosure 主动公开。';
}

function parseTask(plan: string, number: string | undefined, flags: Flags): Request | { wrong: string } {
  if (number !== undefined && !/^[1-9]\d{0,4}$/.test(number))
    return { wrong: `序号“${number}”要写成1、2、3这样的数。` };
  const { title, topic } = flags;
  return { kind: 'task', plan, number: number === undefined ? undefined : Number(number), title, topic };
}

function isKind(word: string): word is keyof typeof FORMS {
  return Object.hasOwn(FORMS, word);
}

function isOneOf<Value extends string>(values: readonly Value[], word: string): word is Value {
  return values.some((value) => value === word);
}
