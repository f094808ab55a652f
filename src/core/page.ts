/** What a page states about itself: for its head, its breadcrumb and its labels. */
import type { Day } from './day.ts';
import type { Portal } from './portal.ts';
import type { JsonLd } from './record.ts';

interface Crumb {
  readonly label: string;
  /** Absent for the page itself. */
  readonly path?: string;
}

/** 栏目标签 of a list page (国办发〔2017〕47号, annex 网页标签). */
interface Column {
  readonly name: string;
  /** One of the annex's kinds, such as 政策文件. */
  readonly type: string;
}

/** 内容页标签 of a plan or task. */
interface Article {
  readonly published?: Day | undefined;
  /** Publishing body as printed. */
  readonly source?: string | undefined;
  readonly keywords?: readonly string[];
}

export interface PageFacts {
  readonly title: string;
  readonly description: string;
  /** Site path, without base. */
  readonly path: string;
  /** From below the home page to this page. */
  readonly crumbs: readonly Crumb[];
  /** The portal that the page belongs to, for its name, its ways and its foot. */
  readonly portal: Portal;
  /** 数据截至 of what the page shows. */
  readonly asOf?: Day | undefined;
  readonly column?: Column;
  readonly article?: Article;
  /** Name of the made-up issuer that the page is about: it says so and asks not to be indexed. */
  readonly fictional?: string | undefined;
  readonly jsonLd?: readonly JsonLd[];
  /** File of the social card, where the page has one. */
  readonly card?: string;
}
