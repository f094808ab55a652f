/**
 * Addresses of pages, as paths from the site root.
 *
 * Addresses are promises: every path is made here, and nowhere put together by hand.
 */

export const paths = {
  home: '/',
  plans: '/plans/',
  tasks: '/tasks/',
  topics: '/topics/',
  issuers: '/issuers/',
  years: '/years/',
  units: '/units/',
  updates: '/updates/',
  search: '/search/',
  data: '/data/',
  about: '/about/',
  guide: '/about/guide/',
  sitemap: '/sitemap/',
  feed: '/feed.xml',
  /** Where no page is; hosts show it under the address that was asked for. */
  notFound: '/404/',
} as const;

export const planPath = (id: string) => `/plans/${id}/`;
/** `id` is `<plan>/<number>`. */
export const taskPath = (id: string) => `/tasks/${id}/`;
export const topicPath = (id: string) => `/topics/${id}/`;
export const issuerPath = (id: string) => `/issuers/${id}/`;
export const yearPath = (year: number) => `/years/${year}/`;
export const issuerUnitsPath = (issuer: string) => `/units/${issuer}/`;
export const unitPath = (issuer: string, unit: string) => `/units/${issuer}/${unit}/`;

/** Page `number` of a long list; the first is the list's own address. */
export function pagePath(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}

/** Search with some of its state set, such as `{ topic: 'health' }`. */
export function searchPath(state: Readonly<Record<string, string>>): string {
  return `${paths.search}?${new URLSearchParams(state).toString()}`;
}

/** Puts the base path of the deployment before a site path. */
export function underBase(base: string, path: string): string {
  return base.replace(/\/$/, '') + path;
}
