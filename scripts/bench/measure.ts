/**
 * What a command costs: processor time of its whole process tree, wall time, and the memory of its largest process.
 *
 * Processor time is what can be compared on a machine that others use as well. Node states it for its own process only,
 * so both it and the memory are read from Linux's /proc (proc(5)); elsewhere they are not measured.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
  readonly wallSeconds: number;
  /** User and system time together; absent where it cannot be measured. */
  readonly cpuSeconds?: number | undefined;
  /** Peak resident memory of the largest single process, in MB of 1,000,000 bytes. */
  readonly peakMegabytes?: number | undefined;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** /proc counts in hundredths of a second on every Linux that Node runs on (USER_HZ). */
const TICKS_PER_SECOND = 100;
const SAMPLE_MILLISECONDS = 50;

/** Seconds that ended children of this process have used, with the children that they waited for. */
function childSeconds(): number | undefined {
  const fields = readProc('self/stat')
    ?.replace(/^.*\) /s, '')
    .split(' ');
  // Fields 16 and 17 (cutime, cstime); 13 fields on, because the name and the number before it are cut off.
  return fields && (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}

/** Largest resident memory that process `pid` has ever had, in bytes; 0 when it has just gone. */
function peakBytes(pid: number): number {
  return Number(/^VmHWM:\s*(\d+) kB/m.exec(readProc(`${pid}/status`) ?? '')?.[1] ?? 0) * 1024;
}

/** `pid` and the processes it has started, directly or not. */
function tree(pid: number): number[] {
  const children = threads(pid).flatMap((thread) =>
    (readProc(`${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number),
  );
  return [pid, ...children.flatMap(tree)];
}

function threads(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readProc(name: string): string | undefined {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return undefined;
  }
}

/** Runs the command to its end, one at a time. Fails with what it printed when it does not end well. */
export async function measure({ file, args, env = {} }: Command): Promise<Cost> {
  // What others have written before is not to be paid for by this command; a system without sync(1) does without.
  spawnSync('sync');
  const before = childSeconds();
  const start = performance.now();
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
  let peak = 0;
  const sampler = setInterval(() => {
    if (child.pid !== undefined) peak = Math.max(peak, ...tree(child.pid).map(peakBytes));
  }, SAMPLE_MILLISECONDS);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (code !== 0) throw new Error(`${[file, ...args].join(' ')} (${code}):\n${Buffer.concat(printed).toString()}`);
  } finally {
    clearInterval(sampler);
  }
  const wallSeconds = (performance.now() - start) / 1000;
  const after = childSeconds();
  return {
    wallSeconds,
    ...(before !== undefined && after !== undefined && { cpuSeconds: after - before }),
    ...(peak > 0 && { peakMegabytes: peak / 1e6 }),
  };
}
