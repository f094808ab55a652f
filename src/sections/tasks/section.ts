/** 工作任务: what every list, export and index knows of a task. */
import type { Deadline } from '../../core/deadline.ts';
import type { TaskView } from '../../core/portal.ts';
import type { Cell } from '../../core/record.ts';
import { defineSection } from '../../core/section.ts';
import { task } from '../../core/task.ts';
import type { Update } from '../../core/update.ts';

export const tasks = defineSection({
  name: 'tasks',
  label: '工作任务',
  schema: task,
  columns: {
    id: '编号：工作要点/序号，也是网址的一部分',
    url: '页面地址',
    plan: '所属工作要点的编号',
    issuer: '地区政府编号',
    year: '年份',
    number: '序号，按原文顺序，不会改变',
    label: '原文印的序号（与序号不同时）',
    title: '本站拟的短标题',
    theme: '工作任务（一级）',
    subtheme: '工作任务（二级）',
    requirement: '具体要求',
    wording: '文字来源：condensed 本站概括，original 原文',
    units:
      '责任单位：编号、名称、分工（responsible 责任，lead 牵头，support 配合，implement 落实）、是否在“等”后、括号前的称谓',
    named: '只在文中点名的单位，不算责任单位',
    deadline: '完成时限：原文、类别、换算出的日子、算式',
    targets: '要求里的量化指标',
    keywords: '原文的专有名称，供检索',
    topics: '主题编号',
    status: '状态，取自最后一条进展；not-reported 是未见公开进展，不等于没有做',
    updates: '进展记录，由早到晚',
    inferred: '不是本行原文的字段：承上、取自正文或更正',
    fictional: '是否虚构示例',
  },
  entries: (portal) => portal.tasks,
  record: (view) => ({
    id: view.id,
    path: view.path,
    title: view.data.title,
    summary: view.passages.join(''),
    published: view.plan.data.published,
    fictional: view.plan.fictional,
    facets: {
      topic: view.data.topics,
      issuer: view.plan.issuer.id,
      year: view.plan.data.year,
      unit: [...new Set(view.owners.map((owner) => `${view.plan.issuer.id}/${owner.unit.id}`))],
      status: view.standing.status,
    },
    cells: cellsOf(view),
    file: view.file,
  }),
  jsonLd: (view, locate) => ({
    '@type': 'CreativeWork',
    '@id': locate(view.path),
    name: view.data.title,
    abstract: view.passages.join(''),
    position: view.number,
    isPartOf: { '@type': 'CreativeWork', '@id': locate(view.plan.path), name: view.plan.data.title },
    ...(view.topics.length > 0 ? { about: view.topics.map((topic) => topic.name) } : {}),
    ...(view.plan.fictional ? { creativeWorkStatus: '虚构示例' } : {}),
    inLanguage: 'zh-CN',
    url: locate(view.path),
  }),
});

function cellsOf(view: TaskView): Record<string, Cell> {
  const { data, plan } = view;
  return {
    id: view.id,
    url: view.path,
    plan: plan.id,
    issuer: plan.issuer.id,
    year: plan.data.year,
    number: data.number,
    label: data.label ?? null,
    title: data.title,
    theme: data.theme,
    subtheme: data.subtheme ?? null,
    requirement: view.passages.join('\n'),
    wording: plan.data.wording,
    units: view.owners.map(({ unit, name, role, etc, group }) => ({
      id: unit.id,
      name,
      role,
      etc: etc === true,
      group: group ?? null,
    })),
    named: data.named,
    deadline: deadlineCell(view.deadline),
    targets: data.targets.map(({ text, count, per }) => ({ text, count: count ?? null, per: per ?? null })),
    keywords: data.keywords,
    topics: data.topics,
    status: view.standing.status,
    updates: data.updates.map(updateCell),
    inferred: data.inferred,
    fictional: plan.fictional,
  };
}

/** A deadline as the exports write it; `sum` shows how a day was worked out. */
function deadlineCell(deadline: Deadline): Cell {
  return {
    words: 'words' in deadline ? deadline.words : null,
    kind: deadline.kind,
    day: ('day' in deadline ? deadline.day : undefined) ?? null,
    sum: ('sum' in deadline ? deadline.sum : undefined) ?? null,
  };
}

function updateCell({ date, status, by, note, basis, deadline, evidence }: Update): Cell {
  return {
    date,
    status,
    by: by ?? null,
    note: note ?? null,
    basis: basis ?? null,
    deadline: deadline ?? null,
    evidence: evidence.map((proof) => ({
      title: proof.title,
      url: proof.url ?? null,
      file: proof.file ?? null,
      date: proof.date ?? null,
      sha256: proof.sha256 ?? null,
    })),
  };
}
