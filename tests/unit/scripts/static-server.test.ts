/** The server of `npm start` and of the browser tests answers as a static host does, and with nothing else. */
import http from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { mediaType } from '../../../scripts/media-types.ts';
import { serve } from '../../../scripts/static-server.ts';
import { writeFiles } from '../../helpers/portal-files.ts';

const SITE = {
  'secret.txt': 'secret',
  'dist/index.html': 'home',
  'dist/404.html': 'none',
  'dist/plans/index.html': 'plans',
  'dist/plans/一 二.csv': 'a,b',
  'dist/assets/a.css': 'a{}',
};

/** Status and the text or the place that follows. `http.request` sends the path as it is, where `fetch` tidies it. */
function ask(
  origin: string,
  path: string,
  method = 'GET',
): Promise<{ status: number; text: string; type: string; to: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = http.request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () => {
        const { 'content-type': type = '', location: to = '' } = response.headers;
        resolve({ status: response.statusCode ?? 0, text, type, to });
      });
    });
    request.on('error', reject).end();
  });
}

async function start(base: string): Promise<string> {
  const running = await serve(`${writeFiles(SITE)}/dist`, { base, host: '127.0.0.1' });
  onTestFinished(() => running.close());
  return running.origin;
}

test.each([
  { path: '/portal/', status: 200, text: 'home' },
  { path: '/portal/plans/', status: 200, text: 'plans' },
  { path: '/portal/plans/?q=1', status: 200, text: 'plans' },
  { path: '/portal/plans/%E4%B8%80%20%E4%BA%8C.csv', status: 200, text: 'a,b' },
  { path: '/portal', status: 301, to: '/portal/' },
  { path: '/portal?q=1', status: 301, to: '/portal/?q=1' },
  { path: '/portal/plans', status: 301, to: '/portal/plans/' },
  { path: '/portal/plans?q=1', status: 301, to: '/portal/plans/?q=1' },
  { path: '/portal/assets/', status: 404, text: 'none' },
  { path: '/portal/assets/a.css/', status: 404, text: 'none' },
  { path: '/portal/nothing', status: 404, text: 'none' },
  { path: '/', status: 404, text: 'none' },
  { path: '/portals/', status: 404, text: 'none' },
  { path: '/portal/../secret.txt', status: 404, text: 'none' },
  { path: '/portal/%2e%2e/secret.txt', status: 404, text: 'none' },
  { path: '/portal/..%2fsecret.txt', status: 404, text: 'none' },
  { path: '/portal/..%5csecret.txt', status: 404, text: 'none' },
  { path: '/portal/index.html%00.css', status: 404, text: 'none' },
  { path: '/portal//plans', status: 404, text: 'none' },
  { path: '/portal/%E0', status: 400, text: 'none' },
])('$path below /portal/ is $status', async ({ path, status, text = '', to = '' }) => {
  expect(await ask(await start('portal'), path)).toMatchObject({ status, text, to });
});

test('without a base the site is at the root, and two slashes lead to no other host', async () => {
  const origin = await start('/');
  expect(await ask(origin, '/plans')).toMatchObject({ status: 301, to: '/plans/' });
  expect(await ask(origin, '//plans')).toMatchObject({ status: 404 });
});

test('HEAD gets the head, and nothing may be written', async () => {
  const origin = await start('/');
  expect(await ask(origin, '/', 'HEAD')).toMatchObject({ status: 200, text: '', type: 'text/html; charset=utf-8' });
  expect(await ask(origin, '/', 'POST')).toMatchObject({ status: 405 });
});

test('a site without a 404 page still says that there is none', async () => {
  const running = await serve(writeFiles({ 'index.html': 'home' }), { host: '127.0.0.1' });
  onTestFinished(() => running.close());
  expect(await ask(running.origin, '/x')).toMatchObject({ status: 404, text: '没有这个页面\n' });
});

test('without a host both addresses of this machine answer, and a taken port is an error', async () => {
  const dir = `${writeFiles(SITE)}/dist`;
  const running = await serve(dir);
  onTestFinished(() => running.close());
  const port = Number(new URL(running.origin).port);
  expect(running.origin).toBe(`http://localhost:${port}`);
  expect(await ask(`http://127.0.0.1:${port}`, '/')).toMatchObject({ status: 200 });
  await expect(serve(dir, { port })).rejects.toThrow('EADDRINUSE');
});

test.each([
  ['a.html', 'text/html; charset=utf-8'],
  ['data/tasks.csv', 'text/csv; charset=utf-8'],
  ['plans.ics', 'text/calendar; charset=utf-8'],
  ['feed.xml', 'application/xml'],
  ['site.webmanifest', 'application/manifest+json'],
  ['files/原文.OFD', 'application/ofd'],
  ['pagefind/wasm.zh.pagefind', 'application/octet-stream'],
  ['pagefind/index/zh_1.pf_index', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
])('%s is %s', (file, type) => {
  expect(mediaType(file)).toBe(type);
});
