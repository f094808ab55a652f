/** The rules of the building: who may import whom, how large a file may grow, and how it is named. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../src/astro/files.ts';
import { ROOT } from './helpers/checkout.ts';

interface Import {
  /** Package, or path of the imported file from the project's root. */
  readonly target: string;
  readonly onlyType: boolean;
}

interface Module {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const CODE = /\.(ts|mjs|astro)$/;
const IMPORT =
  /(?:^|[\s;>])(?:import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function moduleAt(file: string): Module {
  const text = readFileSync(path.join(ROOT, file), 'utf8');
  const imports = [...codeOf(file, text).matchAll(IMPORT)].map(([, type, named, called]) => {
    const name = named ?? called ?? '';
    const target = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return { target, onlyType: type !== undefined };
  });
  return { file, text, imports };
}

/** Of a component, its front matter and its scripts; of a module, all but its comments. */
function codeOf(file: string, text: string): string {
  const parts = file.endsWith('.astro') ? [text.split('---')[1], ...scriptsOf(text)] : [text];
  return parts.join('\n').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}

const scriptsOf = (text: string): string[] =>
  [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);

const modules = ['src', 'scripts', 'tests'].flatMap((folder) =>
  listFiles(path.join(ROOT, folder))
    .map((name) => `${folder}/${name}`)
    .filter((file) => CODE.test(file) && !file.startsWith('tests/fixtures/'))
    .map(moduleAt),
);

/** Floor that a file of the project stands on. */
function floorOf(file: string): string {
  const [top = '', folder = '', ...rest] = file.split('/');
  if (top !== 'src') return top;
  if (folder === 'content.config.ts' || folder === 'env.d.ts') return 'astro';
  if (folder === 'layouts') return 'components';
  if (folder !== 'sections') return folder;
  if (file.endsWith('.astro')) return 'components';
  return rest.length === 1 ? 'sections/index' : `sections/${rest[0]}`;
}

interface Rule {
  /** Floors, besides the file's own. */
  readonly floors: readonly string[];
  readonly packages: RegExp;
  /** Floors and packages of which only types may be taken. */
  readonly types?: readonly string[];
}

const NONE = /^(?!)/;
const PURE = ['core', 'sections/index', 'reading', 'checks', 'outputs', 'importing', 'query', 'scaffold'];
const TABLE: Readonly<Record<string, Rule>> = {
  core: { floors: [], packages: /^zod$/ },
  'sections/index': { floors: ['core', 'sections/plans', 'sections/tasks'], packages: NONE },
  sections: { floors: ['core'], packages: NONE },
  reading: { floors: ['core', 'sections/index'], types: ['zod'], packages: /^(yaml|satteri)$/ },
  checks: { floors: ['core', 'sections/index'], types: ['reading'], packages: NONE },
  outputs: { floors: ['core', 'sections/index'], packages: /^zod$/ },
  importing: { floors: ['core'], packages: NONE },
  scaffold: { floors: ['core', 'reading', 'sections/index'], packages: NONE },
  query: { floors: [], packages: NONE },
  astro: { floors: PURE, packages: /^(astro|node|@astrojs|sharp|pagefind|wawoff2|zod)\b/ },
  elements: { floors: ['query'], packages: NONE },
  components: { floors: ['core', 'elements', 'outputs', 'styles'], packages: NONE },
  prose: { floors: [], packages: NONE },
  pages: {
    floors: [
      'astro',
      'core',
      'sections/index',
      'reading',
      'outputs',
      'query',
      'elements',
      'components',
      'prose',
      'styles',
    ],
    packages: /^(astro|node)\b/,
  },
  scripts: { floors: [...PURE, 'astro', 'tests'], packages: /^(?!astro|@astrojs|vitest)/ },
};

/** What is wrong with an import of `module`; empty when nothing is. */
function faultOf({ file }: Module, { target, onlyType }: Import): string {
  const floor = floorOf(file);
  const rule = TABLE[floor] ?? TABLE[floor.split('/')[0] ?? ''];
  if (!rule) return `${file}: no rule for ${floor}`;
  const isFile = /^(src|scripts|tests)\//.test(target);
  const to = floorOf(target);
  const allowed = rule.packages.test(target) || (onlyType && rule.types?.includes(target));
  if (!isFile) return allowed ? '' : `${file} → ${target}`;
  if (floor === 'pages' && to === 'pages') return `${file} → ${target}`;
  const isNear = path.posix.dirname(target) === path.posix.dirname(file);
  if (to === floor || isNear || rule.floors.includes(to) || (onlyType && rule.types?.includes(to))) return '';
  return `${file} → ${target}`;
}

test('every file imports only from the floors below its own', () => {
  const own = modules.filter(({ file }) => !file.startsWith('tests/'));
  expect(own.flatMap((module) => module.imports.map((each) => faultOf(module, each))).filter(Boolean)).toEqual([]);
});

test('relative imports name a file that exists, with its ending', () => {
  const faults = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ target }) => /^(src|scripts|tests)\//.test(target) && !existsSync(path.join(ROOT, target)))
      .map(({ target }) => `${file} → ${target}`),
  );
  expect(faults).toEqual([]);
});

test('no circle of imports exists', () => {
  const graph = new Map(modules.map(({ file, imports }) => [file, imports.map(({ target }) => target)]));
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at !== -1) circles.push([...way.slice(at), file].join(' → '));
    if (at !== -1 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(circles).toEqual([]);
});

/** Tables of data, which may be as long as their data. */
const DATA = ['scripts/bench/phrases.ts'];

test('no file outgrows its ceiling', () => {
  const ceilingOf = (file: string): number => {
    if (file.startsWith('src/pages/')) return 40;
    return file.endsWith('.astro') ? 150 : 200;
  };
  const long = modules
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > ceilingOf(file) && !DATA.includes(file));
  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});

test('every module opens with why it exists', () => {
  const silent = modules.filter(({ file, text }) => {
    const start = file.endsWith('.astro') ? text.replace(/^---\n/, '') : text;
    return !start.startsWith('/**') && !file.endsWith('.d.ts');
  });
  expect(silent.map(({ file }) => file)).toEqual([]);
});

test('files are named by the rules', () => {
  const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|property|seeds|d|config))*\.(ts|mjs)$/;
  const pascal = /^[A-Z][A-Za-z0-9]*\.astro$/;
  const route = /^(\[(\.\.\.)?[a-z]+\]|[a-z0-9-]+)(\.[a-z]+)*\.(astro|ts)$/;
  const faults = modules.filter(({ file }) => {
    const name = path.posix.basename(file);
    if (file.startsWith('src/pages/')) return !route.test(name);
    return !(file.endsWith('.astro') ? pascal : kebab).test(name);
  });
  expect(faults.map(({ file }) => file)).toEqual([]);
});

test('a custom element is named by its file', () => {
  const faults = modules.flatMap(({ file, text }) =>
    [...text.matchAll(/customElements\.define\(\s*['"]([^'"]+)/g)]
      .filter(([, tag]) => file !== `src/elements/${tag}.ts`)
      .map(([, tag]) => `${file}: ${tag}`),
  );
  expect(faults).toEqual([]);
});

test('no drawer for odds and ends exists', () => {
  const drawers = modules.filter(({ file }) => /^(src|scripts)\/(.*\/)?(utils?|lib|helpers?|common)[/.]/.test(file));
  expect(drawers.map(({ file }) => file)).toEqual([]);
});

test('the project has no top-level folders but the known ones', () => {
  const known = ['content', 'dist', 'node_modules', 'public', 'scripts', 'src', 'tests'];
  const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !name.startsWith('.') && !known.includes(name))).toEqual([]);
});
