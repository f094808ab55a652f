/** Serves a built site to a test, with the server that `npm start` uses. */
import { serve as serveFolder } from '../../scripts/static-server.ts';

/** `url` is the site's address without a slash at the end. */
export async function serve(dir: string, base = '/'): Promise<{ url: string; close(): Promise<void> }> {
  const running = await serveFolder(dir, { base, host: '127.0.0.1' });
  return { url: `${running.origin}${running.base}`.replace(/\/$/, ''), close: running.close };
}
