/** A category page: what it is called, which tasks it holds, and how they are cut into pages. */
import { pagePath } from './address.ts';
import { pagesOf } from './paths.ts';
import type { TaskView } from './portal.ts';

export interface CategoryPage {
  /** All tasks of the category. */
  readonly all: readonly TaskView[];
  /** The tasks on this page. */
  readonly tasks: readonly TaskView[];
  readonly number: number;
  readonly last: number;
}

/** What a page of a category says of itself: each page of a list is a page of its own, with its own address. */
export function categoryFacts(path: string, title: string, { number }: CategoryPage): { path: string; title: string } {
  return { path: pagePath(path, number), title: number === 1 ? title : `${title}（第${number}页）` };
}

/** Pages of a category with the rest parameter of their route: `undefined` for the first, `page/2` for the next. */
export function categoryPages(all: readonly TaskView[]): { page: string | undefined; category: CategoryPage }[] {
  const pages = pagesOf(all);
  return pages.map((tasks, index) => ({
    page: index === 0 ? undefined : pagePath('', index + 1).replace(/\/$/, ''),
    category: { all, tasks, number: index + 1, last: pages.length },
  }));
}
