/**
 * 网页标签: the `<meta>` names that inspections of government sites read.
 *
 * Source: 政府网站发展指引 (国办发〔2017〕47号), annex 网页标签. A label without a real value is left out: the annex asks
 * for `PubDate` to the minute, and a day is all that plans state, so a day is all that is written.
 */
import type { PageFacts } from '../core/page.ts';

export interface Label {
  readonly name: string;
  readonly content: string;
}

/** Labels of a page, in the annex's order. `origin` is the public origin, where it is known. */
export function governmentLabels(page: PageFacts, origin: string | undefined): Label[] {
  const { column, article } = page;
  const { site } = page.portal;
  const labels: (Label | undefined)[] = [
    label('SiteName', site.name),
    label('SiteDomain', origin === undefined ? undefined : new URL(origin).host),
    label('SiteIDCode', site.siteCode),
  ];
  if (column) {
    labels.push(
      label('ColumnName', column.name),
      label('ColumnDescription', page.description),
      label('ColumnKeywords', `${column.name},政务公开,工作要点`),
      label('ColumnType', column.type),
    );
  }
  if (article) {
    labels.push(
      label('ArticleTitle', page.title),
      label('PubDate', article.published),
      label('ContentSource', article.source),
      label('Keywords', article.keywords?.join(',')),
    );
  }
  labels.push(label('Description', page.description));
  return labels.filter((found) => found !== undefined);
}

function label(name: string, content: string | undefined): Label | undefined {
  return content === undefined || content === '' ? undefined : { name, content };
}
