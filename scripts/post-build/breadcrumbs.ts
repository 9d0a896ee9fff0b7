import type { ExportedPage } from './export-files';
import { addStructuredData } from './structured-data';

/** Where a page stands among the others, as structured data; only folders that are pages themselves are named, and the first page stands in none. */
export function addBreadcrumbs(page: ExportedPage, titles: ReadonlyMap<string, string>, site: string): void {
  const trail = [...foldersOf(page.route)].flatMap((route) => {
    const name = titles.get(route);
    return name === undefined ? [] : [{ name, item: site + route }];
  });
  if (trail.length < 2) return;
  const itemListElement = trail.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item }));
  addStructuredData(page.document, { '@type': 'BreadcrumbList', itemListElement });
}

/** `/a/b/` stands in `/` and `/a/` and is itself the last. */
function* foldersOf(route: string): Generator<string> {
  for (let end = route.indexOf('/'); end >= 0; end = route.indexOf('/', end + 1)) yield route.slice(0, end + 1);
}
