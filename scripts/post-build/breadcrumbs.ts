import type { ExportedPage } from './export-files';
import { appendToHead, createElement, createText, named, textOf } from './html';

/** Where a page stands among the others, as structured data; only folders that are pages themselves are named. */
export function addBreadcrumbs(page: ExportedPage, pages: readonly ExportedPage[], site: string): void {
  const trail = pages
    .filter((other) => other.route.endsWith('/') && page.route.startsWith(other.route))
    .sort((a, b) => a.route.length - b.route.length);
  const itemListElement = trail.map((item, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: titleOf(item),
    item: site + item.route,
  }));
  const list = { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement };
  const script = createElement('script', { type: 'application/ld+json' });
  createText(script, JSON.stringify(list).replaceAll('<', '\\u003c'));
  appendToHead(page.document, script);
}

function titleOf({ document }: ExportedPage): string {
  const [title] = named(document, 'title');
  return title ? textOf(title) : 'Portolan';
}
