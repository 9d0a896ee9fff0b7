import type { ExportedPage } from './export-files';
import { attribute, type Element, elements, named, setAttribute } from './html';

const isHeader = (element: Element): boolean => attribute(element, 'class') === 'site-header';

/** Marks in the header the part of the site that a page belongs to; the first link leads home, which is a part of its own. */
export function markPart({ document, route }: ExportedPage, basePath: string): void {
  const here = basePath + route;
  const links = [...elements(document)]
    .filter(isHeader)
    .flatMap((header) => [...named(header, 'nav')].flatMap((nav) => [...named(nav, 'a')]));
  const part = links.find((link, place) => {
    const path = attribute(link, 'href') ?? '';
    return place === 0 ? here === path : here.startsWith(path);
  });
  if (part) setAttribute(part, 'aria-current', attribute(part, 'href') === here ? 'page' : 'true');
}
