/** Runs a command of `scripts/` as staff do: as a process of its own, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SCRIPTS = fileURLToPath(new URL('../../scripts/', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What is left when `scripts/<name>` has run in `folder`. */
export function runScript(name: string, args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(SCRIPTS, name), ...args], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: '', SITE_BASE: '', SITE_URL: '', ...env },
    encoding: 'utf8',
  });
  return { code: status, stdout, stderr };
}
