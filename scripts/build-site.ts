/** One build of the site: into a folder of its own, and in the place of the last one only when it has succeeded. */
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stampServed } from './freshness.ts';
import { OUTPUT, swapIn } from './output-folder.ts';

const ASTRO = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));

interface BuildOptions {
  /** Further arguments for `astro build`. */
  readonly args?: readonly string[];
  /** File descriptor that what Astro says goes to. */
  readonly output?: number;
  /** Ends the build. */
  readonly signal?: AbortSignal;
}

/** Builds `dist/`; gives the exit code of the build. A build that fails leaves the last good site as it was. */
export async function buildSite({ args = [], output = 1, signal }: BuildOptions = {}): Promise<number> {
  rmSync(OUTPUT.built, { recursive: true, force: true });
  const started = new Date();
  const code = await runAstro(args, output, signal);
  if (code === 0 && !existsSync(OUTPUT.built)) {
    console.error(`网站没有生成到 ${OUTPUT.built}；请不要用 --outDir，要换地方就把 dist/ 复制过去。`);
    return 1;
  }
  if (code === 0) {
    swapIn(OUTPUT);
    stampServed(process.env, started);
  } else {
    rmSync(OUTPUT.built, { recursive: true, force: true });
  }
  return code;
}

function runAstro(args: readonly string[], output: number, signal: AbortSignal | undefined): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  // The bundled Node runs it; `node_modules/.bin/astro` would take whatever Node comes first, and is no script on Windows.
  const child = spawn(process.execPath, [ASTRO, 'build', ...args], {
    env: { ...process.env, GONGKAI_OUT: OUTPUT.built, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', output, 'inherit'],
    ...(signal ? { signal } : {}),
  });
  child.on('error', (error) => (signal?.aborted ? undefined : reject(error)));
  child.on('close', (code) => resolve(code ?? 1));
  return promise;
}
