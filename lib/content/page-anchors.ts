import { hostAnchor, requirementAnchor } from '@/lib/flows';
import { type Outbound, selectFor } from './body';
import type { OpenPage } from './open-pages';
import type { OutlineItem, Page } from './page';
import type { Lock } from './rows/check-lock';
import { report } from './source-file';

/** Where links to ids that rows had before arrive. */
export function formerAnchorsOf(slug: string, lock: Lock): Page['formerAnchors'] {
  return lock.renamed.flatMap(({ key, value }) =>
    (value?.former ?? [])
      .filter((id) => id.startsWith(`${slug}/`))
      .map((id) => ({ anchor: id.slice(slug.length + 1), rowId: key })),
  );
}

/** Everything on a page that a link may point at. */
export function anchorsOf(page: OpenPage, lock: Lock | undefined, { hosts, requirements }: Outbound): string[] {
  const listed = page.lists.flatMap(({ name, of }) =>
    name === 'OutboundHosts'
      ? selectFor(hosts, of).map(({ id }) => hostAnchor(id))
      : selectFor(requirements, of).map(({ id }) => requirementAnchor(id)),
  );
  return [
    ...page.headings.map(({ id }) => id),
    ...page.read.map(({ anchor }) => anchor),
    ...[...page.ids].map((id) => id.slice(page.slug.length + 1)),
    ...(lock ? formerAnchorsOf(page.slug, lock).map(({ anchor }) => anchor) : []),
    ...listed,
  ];
}

/** A heading and a row or table with one anchor would be reached by one link. */
export function checkAnchors({ headings, ids, read, slug, file }: OpenPage): void {
  for (const { id, text, point } of headings) {
    const what = ids.has(`${slug}/${id}`) ? 'row' : read.some(({ anchor }) => anchor === id) ? 'table' : undefined;
    if (what) report(file, point, `the heading "${text}" has the anchor of a ${what}, #${id}; reword it`);
  }
}

/** Headings and tables in the order of the page. */
export function outlineOf({ headings, read }: OpenPage): OutlineItem[] {
  const items: (OutlineItem & { line: number })[] = [
    ...headings.map(({ id, text, level, point }) => ({
      kind: 'heading' as const,
      anchor: id,
      text,
      level,
      line: point.line,
    })),
    ...read.map(({ listener, anchor, point }) => ({ kind: 'table' as const, anchor, listener, line: point.line })),
  ];
  return items.sort((a, b) => a.line - b.line).map(({ line, ...item }) => item);
}
