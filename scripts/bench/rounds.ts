/** Builds a generated portal in each way that is compared, cold and in turn, and proves that the bytes are the same. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../src/astro/files.ts';
import { generatePortal } from './generate.ts';
import { type Cost, measure } from './measure.ts';
import { type Output, outputOf } from './output.ts';
import { writeBareInput } from './pieces.ts';

/** What one size of portal costs; one cost a round. */
export interface Result {
  readonly tasks: number;
  readonly withoutIndex: readonly Cost[];
  readonly withIndex: readonly Cost[];
  /** The bare script from the content folder, and from text made ready for it. */
  readonly bare: readonly Cost[];
  readonly bareWriting: readonly Cost[];
  /** What was built without the index, and with it. */
  readonly output: Output;
  readonly outputWithIndex: Output;
}

const ASTRO = fileURLToPath(new URL('../../node_modules/astro/bin/astro.mjs', import.meta.url));
const BARE = fileURLToPath(new URL('bare.ts', import.meta.url));
/** What a build leaves for the next one; without it the next one is cold. */
const STORE = 'node_modules/.astro/data-store.json';

function writePortal(tasks: number, folder: string): void {
  for (const [name, text] of generatePortal(tasks)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function build(content: string, out: string, search: 'on' | 'off'): Promise<Cost> {
  rmSync(out, { recursive: true, force: true });
  rmSync(STORE, { force: true });
  return measure({
    file: process.execPath,
    args: [ASTRO, 'build'],
    env: {
      CONTENT_DIR: content,
      GONGKAI_OUT: out,
      GONGKAI_SEARCH: search,
      SITE_BASE: '',
      SITE_URL: '',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
  });
}

/** So short a run needs more than one; the middle one counts. */
const BARE_RUNS = 3;

function middle(costs: readonly Cost[]): Cost {
  const found = costs.toSorted((a, b) => (a.cpuSeconds ?? 0) - (b.cpuSeconds ?? 0))[Math.floor(costs.length / 2)];
  if (!found) throw new RangeError('Nothing was run');
  return found;
}

/** Costs of the bare script from `content` and from prepared text, taken in turn because the disk's mood drifts. */
async function runBare(input: string, out: string, content: string): Promise<{ whole: Cost; writing: Cost }> {
  const whole: Cost[] = [];
  const writing: Cost[] = [];
  for (let run = 1; run <= BARE_RUNS; run++) {
    whole.push(await fillOnce([content]));
    writing.push(await fillOnce([]));
  }
  return { whole: middle(whole), writing: middle(writing) };

  function fillOnce(args: readonly string[]): Promise<Cost> {
    rmSync(out, { recursive: true, force: true });
    return measure({ file: process.execPath, args: [BARE, input, out, ...args] });
  }
}

/** Raises an error for the first file that is not the same in both folders, or only in one. */
function requireSameBytes(a: string, b: string): void {
  const names = new Set([...listFiles(a), ...listFiles(b)]);
  for (const name of names) {
    const [one, other] = [a, b].map((folder) => readFileSync(path.join(folder, name)));
    if (!one || !other?.equals(one)) throw new Error(`The bare script wrote another ${name} than the build.`);
  }
}

/** Measures one size `rounds` times; `folder` is made anew and left behind. `say` tells how far it has come. */
export async function measureSize(
  tasks: number,
  rounds: number,
  folder: string,
  say: (words: string) => void,
): Promise<Result> {
  rmSync(folder, { recursive: true, force: true });
  const at = (name: string) => path.join(folder, name);
  writePortal(tasks, at('content'));
  const costs = {
    withoutIndex: [] as Cost[],
    bare: [] as Cost[],
    bareWriting: [] as Cost[],
    withIndex: [] as Cost[],
  };
  for (let round = 1; round <= rounds; round++) {
    const step = (words: string) => say(`${tasks} tasks, round ${round} of ${rounds}: ${words}`);
    step('build without the index');
    costs.withoutIndex.push(await build(at('content'), at('plain'), 'off'));
    step('bare script');
    writeBareInput(at('plain'), listFiles(at('plain')), at('bare.jsonl'));
    const { whole, writing } = await runBare(at('bare.jsonl'), at('bare'), at('content'));
    costs.bare.push(whole);
    costs.bareWriting.push(writing);
    requireSameBytes(at('plain'), at('bare'));
    step('build with the index');
    costs.withIndex.push(await build(at('content'), at('indexed'), 'on'));
  }
  return { tasks, ...costs, output: outputOf(at('plain')), outputWithIndex: outputOf(at('indexed')) };
}
