/** schema.org data of a page, as the text of a data block. */
import type { PageFacts } from '../core/page.ts';
import type { JsonLd } from '../core/record.ts';
import type { Locate } from '../core/section.ts';

/** The way from the home page to this one. */
export function breadcrumbs(page: PageFacts, locate: Locate): JsonLd {
  const steps = [{ label: '首页', path: '/' }, ...page.crumbs];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: locate(path ?? page.path),
    })),
  };
}

/** JSON for a `<script type="application/ld+json">`; `<` is escaped so that no text can end the block. */
export function jsonLdText(nodes: readonly JsonLd[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': nodes }).replace(/</g, '\\u003c');
}
