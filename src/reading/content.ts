/**
 * The whole content folder → typed entries and problems.
 *
 * The only reader of content: the site's collections, `check:content` and the scaffold all stand on it, so that they
 * share one parser and one wording.
 */
import type { z } from 'zod';
import type { Entry } from '../core/entry.ts';
import { type Issuer, issuer } from '../core/issuer.ts';
import type { Plan } from '../core/plan.ts';
import { compareText, type Problem } from '../core/problem.ts';
import { PROSE_PAGES, prose } from '../core/prose.ts';
import { type Site, site } from '../core/site.ts';
import type { Task } from '../core/task.ts';
import { type Topic, topics } from '../core/vocabulary.ts';
import { plans, tasks } from '../sections/index.ts';
import { decodeText } from './bytes.ts';
import { problemsOfIssues } from './faults.ts';
import { type Parts, splitFrontMatter } from './front-matter.ts';
import { readMarkdown } from './markdown.ts';
import { checkMdx } from './mdx.ts';
import { findPersonalNumbers } from './personal-numbers.ts';
import { lineOfPath, readYaml } from './yaml.ts';

/** Files of the content folder: path below it → bytes. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** What the folder holds. Entries that could not be read are absent and have a problem. */
export interface Content {
  readonly site: Site;
  readonly topics: readonly Topic[];
  readonly issuers: readonly (Issuer & { readonly id: string })[];
  readonly plans: readonly Entry<Plan>[];
  readonly tasks: readonly Entry<Task>[];
  /** MDX pages: path below the content folder. */
  readonly pages: readonly string[];
  /** Every address ever published, as listed in `addresses.txt`, with its line. */
  readonly addresses: readonly { readonly path: string; readonly line: number }[];
  /** Every file of the folder, in code point order. */
  readonly files: readonly string[];
  /** Entries whose file is there but could not be read, as `<section>/<id>`: no other entry is to blame for the gap. */
  readonly unread: ReadonlySet<string>;
  /** Problems found while reading. */
  readonly problems: readonly Problem[];
  /** Line of a value in the head of a content file; the file is parsed anew, so ask only for a problem. */
  lineOf(file: string, path: readonly PropertyKey[]): number;
}

const PLACES = [
  'site.yaml、addresses.txt',
  'vocabulary/topics.yaml',
  'issuers/<地区>.yaml',
  'plans/<工作要点>.md',
  'tasks/<工作要点>/<序号>.md',
  'pages/about.mdx',
].join('、');

/** Reads every file; `root` is the folder's name in messages, such as `content`. */
export function readContent(files: ContentFiles, root = 'content'): Content {
  const problems: Problem[] = [];
  const unread = new Set<string>();
  const names = [...files.keys()].sort(compareText);
  const found = {
    site: { name: '政务公开台账' } as Site,
    topics: [] as Topic[],
    issuers: [] as (Issuer & { id: string })[],
    plans: [] as Entry<Plan>[],
    tasks: [] as Entry<Task>[],
    pages: [] as string[],
    addresses: [] as { path: string; line: number }[],
  };
  const shown = (file: string) => `${root}/${file}`;

  function text(file: string): string | undefined {
    const decoded = decodeText(files.get(file) ?? new Uint8Array(), shown(file));
    problems.push(...decoded.problems, ...findPersonalNumbers(decoded.text ?? '', shown(file)));
    return decoded.text;
  }

  function validate<Schema extends z.ZodType>(schema: Schema, head: string, file: string, offset: number) {
    const yaml = readYaml(head, shown(file), offset);
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    // An empty file reads as null; the schema then says which fields are missing.
    const data = yaml.data ?? {};
    const result = schema.safeParse(data);
    if (result.success) return result.data;
    const lineOf = (path: readonly PropertyKey[]) => lineOfPath(head, path, offset);
    problems.push(...problemsOfIssues(result.error.issues, schema, data, shown(file), lineOf));
    return undefined;
  }

  function yamlFile<Schema extends z.ZodType>(schema: Schema, file: string) {
    const source = text(file);
    const data = source === undefined ? undefined : validate(schema, source, file, 0);
    if (data === undefined) unread.add(file.replace('.yaml', ''));
    return data;
  }

  function parts(file: string): Parts | undefined {
    const source = text(file);
    if (source === undefined) return undefined;
    const split = splitFrontMatter(source, shown(file));
    if (!('code' in split)) return split;
    problems.push(split);
    return undefined;
  }

  function entry<Schema extends z.ZodType>(section: string, schema: Schema, file: string, id: string) {
    const split = parts(file);
    const data = split && validate(schema, split.head, file, split.headOffset);
    const body = split && readMarkdown(split.body, shown(file), split.bodyOffset);
    problems.push(...(body?.problems ?? []));
    if (data !== undefined && body) return { id, file, data, passages: body.passages, html: body.html };
    unread.add(`${section}/${id}`);
    return undefined;
  }

  for (const file of names) {
    const [, name = '', leaf] = file.split('/');
    const stem = (leaf ?? name).replace(/\.[a-z]+$/, '');
    // Notes for colleagues, and what editors and systems leave behind.
    if (/(^|\/)(\.|README\.md$)/.test(file)) continue;
    if (file === 'site.yaml') found.site = yamlFile(site, file) ?? found.site;
    else if (file === 'addresses.txt') found.addresses = readAddresses(text(file) ?? '');
    else if (file === 'vocabulary/topics.yaml') found.topics = yamlFile(topics, file) ?? [];
    else if (/^issuers\/[^/]+\.yaml$/.test(file)) {
      const data = yamlFile(issuer, file);
      if (data) found.issuers.push({ id: stem, ...data });
    } else if (/^plans\/[^/]+\.md$/.test(file)) {
      const read = entry('plans', plans.schema, file, stem);
      if (read) found.plans.push(read);
    } else if (/^tasks\/[^/]+\/[^/]+\.md$/.test(file)) {
      const read = entry('tasks', tasks.schema, file, `${name}/${stem.replace(/^0+(?=.)/, '')}`);
      if (read) found.tasks.push(read);
    } else if (/^pages\/[^/]+\.mdx$/.test(file)) {
      const split = parts(file);
      if (split) validate(prose, split.head, file, split.headOffset);
      const faults = split ? checkMdx(split.body, shown(file), split.bodyOffset) : [];
      if (faults.length === 0 && !PROSE_PAGES.includes(stem)) faults.push(misplaced(file));
      problems.push(...faults);
      found.pages.push(file);
    } else {
      problems.push(misplaced(file));
    }
  }

  function misplaced(file: string): Problem {
    const folder = file.includes('/') ? `${file.slice(0, file.indexOf('/'))}/ 下` : '最外层';
    const message = `文件放错了地方，${folder}没有这样的文件。`;
    return { code: 'misplaced-file', file: shown(file), message, remedy: `能放的位置：${PLACES}。` };
  }

  function lineOf(file: string, path: readonly PropertyKey[]): number {
    const source = decodeText(files.get(file) ?? new Uint8Array(), file).text ?? '';
    if (file.endsWith('.yaml')) return lineOfPath(source, path);
    const split = splitFrontMatter(source, file);
    return 'code' in split ? 1 : lineOfPath(split.head, path, split.headOffset);
  }

  return { ...found, files: names, unread, problems, lineOf };
}

function readAddresses(text: string): { path: string; line: number }[] {
  return text
    .split('\n')
    .map((path, index) => ({ path: path.trim(), line: index + 1 }))
    .filter(({ path }) => path !== '' && !path.startsWith('#'));
}
