/** Serves a built site as a static host does: below a base path, with its 404 page, and nothing outside its folder. */
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { mediaType } from './media-types.ts';

export interface ServeOptions {
  /** Path under which the site was built. */
  readonly base?: string | undefined;
  /** 0 takes any free port. */
  readonly port?: number | undefined;
  /** Address to listen on; left out, this machine only, by either of the addresses that `localhost` may mean. */
  readonly host?: string | undefined;
}

export interface RunningServer {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  close(): Promise<void>;
}

type Answer =
  | { readonly status: 200; readonly file: string }
  | { readonly status: 301; readonly location: string }
  | { readonly status: 400 | 404 };

/** `portal`, `/portal` and `/portal/` are one base. */
function normaliseBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** What the address `url` of a request stands for among the files of `dir`. */
function findAnswer(dir: string, base: string, url: string): Answer {
  const [address = '', query] = url.split(/\?(.*)/s);
  const search = query === undefined ? '' : `?${query}`;
  if (`${address}/` === base) return { status: 301, location: base + search };
  if (!address.startsWith(base)) return { status: 404 };
  let segments: string[];
  try {
    segments = address.slice(base.length).split('/').map(decodeURIComponent);
  } catch {
    return { status: 400 };
  }
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  // Also refuses what only becomes a path when decoded, and a host after two slashes.
  if (segments.some((segment) => /^\.{0,2}$|[/\\\0]/.test(segment))) return { status: 404 };
  const target = path.join(dir, ...segments);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found?.isFile() && !isFolder) return { status: 200, file: target };
  const index = path.join(target, 'index.html');
  if (!found?.isDirectory() || !statSync(index, { throwIfNoEntry: false })?.isFile()) return { status: 404 };
  return isFolder ? { status: 200, file: index } : { status: 301, location: `${address}/${search}` };
}

/** Starts to serve `dir`; fails with the error of the system, such as `EADDRINUSE`. */
export async function serve(dir: string, options: ServeOptions = {}): Promise<RunningServer> {
  const base = normaliseBase(options.base ?? '/');
  const { host } = options;
  const [first = '127.0.0.1', second] = host === undefined ? ['127.0.0.1', '::1'] : [host];
  const servers = [http.createServer((request, response) => respond(dir, base, request, response))];
  const close = async () => {
    for (const server of servers.splice(0)) {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    }
  };
  const port = await listen(servers[0], options.port ?? 0, first);
  if (second !== undefined) {
    const twin = http.createServer((request, response) => respond(dir, base, request, response));
    try {
      await listen(twin, port, second);
      servers.push(twin);
    } catch (error) {
      // A machine without IPv6 is no fault; another program there would answer in our place.
      if (codeOf(error) === 'EADDRINUSE') {
        await close();
        throw error;
      }
    }
  }
  const shown = host === undefined || host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return { origin: `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`, base, close };
}

/** The system's name for what went wrong, such as `EADDRINUSE`. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function listen(server: http.Server | undefined, port: number, host: string): Promise<number> {
  if (!server) return port;
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

function respond(dir: string, base: string, request: http.IncomingMessage, response: http.ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = findAnswer(dir, base, request.url ?? '/');
  if (answer.status === 301) {
    response.writeHead(301, { location: answer.location }).end();
    return;
  }
  const file = 'file' in answer ? answer.file : path.join(dir, '404.html');
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) {
    response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(request.method === 'HEAD' ? undefined : '没有这个页面\n');
    return;
  }
  response.writeHead(answer.status, {
    'content-type': mediaType(file),
    'content-length': found.size,
    'cache-control': 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else pipeline(createReadStream(file), response, () => undefined);
}
