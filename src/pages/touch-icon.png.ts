/** /touch-icon.png */
import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { drawTouchIcon } from '../astro/pictures/icon.ts';

export const GET: APIRoute = async () => {
  const icon = await drawTouchIcon(await readFile('public/favicon.svg', 'utf8'));
  return new Response(Buffer.from(icon), { headers: { 'content-type': 'image/png' } });
};
