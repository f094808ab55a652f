/**
 * A request for a new entry → the files to write.
 *
 * What is written is read first by the reader of the build, so that a fresh entry is sound, and a value it would refuse
 * is refused here in the same words.
 */
import { BLANK } from '../core/blank.ts';
import type { Problem } from '../core/problem.ts';
import { type Content, readContent } from '../reading/content.ts';
import { fillBody, fillFields } from './fill.ts';
import { placeTask } from './numbers.ts';
import type { IssuerRequest, PlanRequest, Request, TaskRequest } from './request.ts';

/** Commented examples that new entries are made from. */
interface Templates {
  readonly issuer: string;
  readonly plan: string;
  readonly task: string;
  /** The standard vocabulary of topics, written as it stands. */
  readonly topics: string;
}

/** Where entries go: the content as it is, the examples, and the content folder's name in messages. */
export interface Desk {
  readonly content: Content;
  readonly templates: Templates;
  readonly root: string;
}

export interface Scaffolded {
  /** Path below the content folder → text; none of them exists yet. */
  readonly files: ReadonlyMap<string, string>;
  /** What to do next, in order. */
  readonly next: readonly string[];
}

const TOPICS = 'vocabulary/topics.yaml';

/** Files for `request`, or why there are none. */
export function scaffold(request: Request, desk: Desk): Scaffolded | Problem {
  switch (request.kind) {
    case 'topics':
      return hand(desk, new Map([[TOPICS, desk.templates.topics]]), [
        '名称、说明和近义词可以改成本地的说法；编号（id）和顺序公开以后不再改。',
      ]);
    case 'issuer':
      return newIssuer(request, desk);
    case 'plan':
      return newPlan(request, desk);
    case 'task':
      return newTask(request, desk);
  }
}

function newIssuer({ id, name, level, region }: IssuerRequest, desk: Desk): Scaffolded | Problem {
  const text = fillFields(desk.templates.issuer, { name, level, region });
  return hand(desk, new Map([[`issuers/${id}.yaml`, text]]), [
    `核对层级（level: ${level}），把责任单位写进单位名录（roster）。`,
    `新建工作要点：npm run new -- plan ${id}-年份 --issuer ${id} --year 年份 --disclosure 主动公开`,
  ]);
}

function newPlan({ id, issuer, year, wording, title }: PlanRequest, desk: Desk): Scaffolded | Problem {
  const file = `plans/${id}.md`;
  const owner = desk.content.issuers.find((entry) => entry.id === issuer);
  if (!owner) return missing(desk, file, 'issuers', issuer);
  const shown = title ?? `${owner.name}${year}年政务公开工作要点`;
  const values = { title: shown, year, issuer, disclosure: '主动公开', wording };
  return hand(desk, new Map([[file, fillFields(desk.templates.plan, values)]]), [
    title === undefined ? '标题是按常见写法拟的，请照原文核对。' : '照原文补上发文字号、日期和章节。',
    `新建任务：npm run new -- task ${id}`,
  ]);
}

function newTask({ plan, number: wanted, title = BLANK, topic }: TaskRequest, desk: Desk): Scaffolded | Problem {
  const { content, templates } = desk;
  const { number, file } = placeTask(content, plan, wanted);
  if (!content.plans.some((entry) => entry.id === plan)) return missing(desk, file, 'plans', plan);
  // A portal without a vocabulary gets the standard one, because every task needs a topic.
  const bare = !content.files.includes(TOPICS);
  const topics = bare ? readContent(encode(new Map([[TOPICS, templates.topics]]))).topics : content.topics;
  const chosen = topic === undefined ? topics[0] : topics.find(({ id }) => id === topic);
  if (!chosen) {
    const remedy = `可用的主题：${topics.map(({ id }) => id).join('、')}。`;
    return refuse(
      desk,
      'unknown-topic',
      TOPICS,
      topic === undefined ? '主题表是空的。' : `没有主题“${topic}”。`,
      remedy,
    );
  }
  const head = fillFields(templates.task, { number, theme: BLANK, title, topics: [chosen.id], draft: true });
  const files = new Map([[file, fillBody(head, `${BLANK}照原文或用自己的话写清要求。`)]]);
  if (bare) files.set(TOPICS, templates.topics);
  return hand(desk, files, [
    `把${BLANK}换成内容${topic === undefined ? `；主题先写了“${chosen.name}”，请换成最贴切的` : ''}。`,
    '核对好以后，删去 draft: true 这一行，这一项才会公开。',
  ]);
}

/** Hands the files over, unless one is there already or the reader finds fault with what would be written. */
function hand(desk: Desk, files: ReadonlyMap<string, string>, next: readonly string[]): Scaffolded | Problem {
  const taken = [...files.keys()].find((file) => desk.content.files.includes(file));
  if (taken)
    return refuse(desk, 'already-exists', taken, '文件已经有了，没有改动它。', '请直接打开修改，或换一个编号。');
  const [fault] = readContent(encode(files), desk.root).problems;
  return fault ?? { files, next: [...next, '改完运行 npm run check:content，看有没有问题。'] };
}

/** Why a plan or issuer cannot be built upon: it is not there, or cannot be read. */
function missing(desk: Desk, file: string, section: 'plans' | 'issuers', id: string): Problem {
  const { content } = desk;
  const what = section === 'plans' ? '工作要点' : '地区政府';
  const code = section === 'plans' ? 'unknown-plan' : 'unknown-issuer';
  if (content.unread.has(`${section}/${id}`)) {
    return refuse(
      desk,
      code,
      file,
      `${what}“${id}”的文件有错，读不出来。`,
      '请先运行 npm run check:content，改好再来。',
    );
  }
  const known = content[section].map((entry) => entry.id);
  const message = `没有${what}“${id}”，${known.length > 0 ? `现有：${known.join('、')}` : '现在一个也没有'}。`;
  const make =
    section === 'plans' ? `plan ${id} --issuer 地区 --year 年份 --disclosure 主动公开` : `issuer ${id} --name 全称`;
  return refuse(desk, code, file, message, `要新建，请运行：npm run new -- ${make}`);
}

function refuse(desk: Desk, code: string, file: string, message: string, remedy: string): Problem {
  return { code, file: `${desk.root}/${file}`, message, remedy };
}

function encode(files: ReadonlyMap<string, string>): Map<string, Uint8Array> {
  return new Map([...files].map(([file, text]) => [file, new TextEncoder().encode(text)]));
}
