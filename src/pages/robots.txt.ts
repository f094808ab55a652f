/** /robots.txt */
import type { APIRoute } from 'astro';
import { locate } from '../components/href.ts';
import { robots } from '../outputs/robots.ts';

export const GET: APIRoute = () =>
  new Response(robots(locate), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
