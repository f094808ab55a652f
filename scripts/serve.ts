/** `npm start`: the built site on this machine, built first where it is missing or out of date. */
import { contentRoot } from '../src/astro/content.ts';
import { buildSite } from './build-site.ts';
import { readArguments, requireFolder, runCommand, WrongUse } from './command-line.ts';
import { whyBuild } from './freshness.ts';
import { OUTPUT } from './output-folder.ts';
import { codeOf, type RunningServer, serve } from './static-server.ts';

const USAGE = `用法：npm start
  PORT=4321 端口；SITE_BASE=/portal/ 子目录；HOST=0.0.0.0 让别的机器也能打开（不写就只有本机）
  按 Ctrl+C 停止`;

/** Aborts when this process is asked to end. */
function watchForEnd(): AbortSignal {
  const end = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => end.abort());
  // npm passes a signal on to its shell only, which dies and leaves its child holding the port.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event']) {
    setInterval(() => {
      if (process.ppid !== parent) end.abort();
    }, 500).unref();
  }
  return end.signal;
}

function readPort(): number {
  const text = process.env['PORT'] || '4321';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new WrongUse(`PORT“${text}”不是端口号，要写0到65535之间的数。`);
  return port;
}

function explain(error: unknown, port: number): string | undefined {
  if (codeOf(error) === 'EADDRINUSE')
    return `端口 ${port} 已经被占用。请先停掉占用它的程序，或换一个：PORT=${port + 1} npm start`;
  if (codeOf(error) === 'EACCES') return `没有权限使用端口 ${port}。请换一个1024以上的：PORT=4321 npm start`;
  if (codeOf(error) === 'EADDRNOTAVAIL') return `本机没有 HOST 写的地址“${process.env['HOST']}”。`;
  return undefined;
}

await runCommand(USAGE, async () => {
  readArguments({ options: {} });
  requireFolder(contentRoot());
  const port = readPort();
  const signal = watchForEnd();
  const reason = whyBuild(process.env, contentRoot());
  if (reason) {
    // Standard output is for the address alone.
    console.error(`${reason}，先生成网站……`);
    const code = await buildSite({ output: 2, signal });
    if (signal.aborted) return 0;
    if (code !== 0) return code;
  }
  let running: RunningServer;
  try {
    running = await serve(OUTPUT.served, {
      base: process.env['SITE_BASE'],
      port,
      host: process.env['HOST'] || undefined,
    });
  } catch (error) {
    const message = explain(error, port);
    if (message === undefined) throw error;
    console.error(message);
    return 1;
  }
  console.log(`${running.origin}${running.base}`);
  signal.addEventListener('abort', () => running.close());
  if (signal.aborted) await running.close();
  return 0;
});
