/** What crawlers may read: everything. Made-up pages say `noindex` themselves, which a crawler must be let in to see. */
import type { Locate } from '../core/section.ts';

/** `robots.txt` (RFC 9309). It names the sitemap where the public origin is known: that line must be absolute. */
export function robots(locate: Locate): string {
  const sitemap = locate('/sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /'];
  if (/^https?:/.test(sitemap)) lines.push('', `Sitemap: ${sitemap}`);
  return `${lines.join('\n')}\n`;
}
