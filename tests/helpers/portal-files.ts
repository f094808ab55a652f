/** A small sound portal as files, for tests that spoil one of them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** Path below a project folder → what the file holds; nothing leaves the file out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

type Fields = Readonly<Record<string, string | undefined>>;

const PLAN = { title: '某某区工作要点', year: '2026', issuer: 'demo', disclosure: '主动公开', wording: 'condensed' };

/** Text of an entry: one field a line from line 2 on, values as YAML, `undefined` leaves a field out. */
function entryText(fields: Fields, body: string): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

/** A plan: title 2, year 3, issuer 4, disclosure 5, wording 6, then what `fields` adds. */
export function planText(fields: Fields = {}): string {
  return entryText({ ...PLAN, ...fields }, '');
}

/** A task: number 2, theme 3, title 4, topics 5, then what `fields` adds; the body begins two lines below the head. */
export function taskText(number: number, fields: Fields = {}, body = '把办事指南放到网上。'): string {
  return entryText(
    { number: String(number), theme: '政策公开', title: '办事指南上网', topics: '[health]', ...fields },
    `\n${body}\n`,
  );
}

const PORTAL: Files = {
  'content/site.yaml': 'name: 某某区台账\nasOf: 2026-10-31\n',
  'content/vocabulary/topics.yaml': '- { id: health, name: 医疗卫生, summary: 看病的事。 }\n',
  'content/issuers/demo.yaml':
    'name: 某某区\nlevel: county\nroster:\n  - { id: office, name: 区政府办公室, kind: body }\n',
  'content/plans/demo-2025.md': planText({ year: '2025' }),
  'content/plans/demo-2026.md': planText({ follows: 'demo-2025' }),
  'content/tasks/demo-2025/01.md': taskText(1),
  'content/tasks/demo-2026/01.md': taskText(1, { units: '[{ name: 区政府办公室 }]', follows: '[demo-2025/1]' }),
  'public/evidence/demo.csv': 'name,count\n指南,3\n',
};

/** The portal with `changes` in place of its own files. */
export function portalFiles(changes: Files = {}): Files {
  return { ...PORTAL, ...changes };
}

/** A temporary folder for the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gongkai-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes `files` below a temporary folder of the running test. */
export function writeFiles(files: Files): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    if (content === undefined) continue;
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}
