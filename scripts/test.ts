/**
 * `npm test`: every check, from a clean checkout, with the count of all of them in the last line.
 *
 * A failing step does not spare the following ones their run. Each static check and each build counts as one test;
 * Vitest's tests are counted from its report, where a test that was skipped or left to be written is a failure.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { BUILD_NAMES, forgetBuilds, makeBuilds } from '../tests/helpers/builds.ts';

interface Count {
  passed: number;
  failed: number;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = path.join(root, 'node_modules/.bin');
const report = path.join(root, '.build/tests/vitest.json');
const total: Count = { passed: 0, failed: 0 };
const durations: string[] = [];

/** What is read of Vitest's JSON report. */
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

async function step(name: string, work: () => Count | Promise<Count>): Promise<void> {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { passed, failed } = await work();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  durations.push(`${name.padEnd(12)} ${seconds.padStart(6)} s  ${passed} passed, ${failed} failed`);
}

/** Runs a command of a package with its output shown. */
function run(command: string, ...args: string[]): SpawnSyncReturns<Buffer> {
  const env = { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
  return spawnSync(path.join(bin, command), args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] });
}

function check(command: string, ...args: string[]): Count {
  return run(command, ...args).status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function builds(): Promise<Count> {
  forgetBuilds();
  const failures = await makeBuilds(BUILD_NAMES);
  for (const [name, error] of failures) console.log(`Build "${name}" failed:\n${error.message}`);
  return { passed: BUILD_NAMES.length - failures.size, failed: failures.size };
}

function vitest(): Count {
  rmSync(report, { force: true });
  const { status } = run(
    'vitest',
    ...['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  );
  const count = existsSync(report) ? countTests(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  // A file that does not load, a failed set-up or a stray rejection fails the run without failing a test.
  if (status !== 0 && count.failed === 0) count.failed = 1;
  return count;
}

function countTests(json: string): Count {
  const count = { passed: 0, failed: 0 };
  for (const file of vitestReport.parse(JSON.parse(json)).testResults) {
    const results = file.assertionResults.map((result) => result.status === 'passed');
    if (file.status === 'failed' && results.every(Boolean)) results.push(false);
    count.passed += results.filter(Boolean).length;
    count.failed += results.filter((passed) => !passed).length;
  }
  return count;
}

await step('biome', () => check('biome', 'check', '--error-on-warnings', '.'));
await step('astro check', () => check('astro', 'check'));
await step('knip', () => check('knip'));
await step('builds', builds);
await step('vitest', vitest);

console.log(`\n${durations.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
