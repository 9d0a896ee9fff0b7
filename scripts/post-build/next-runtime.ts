import { attribute, createElement, type Document, type Element, elements, insertAfter, named, remove } from './html';

/**
 * Next puts its runtime (135 KB gzip) on every page; ours need it only where React hydrates a view, and there only
 * once the reader touches the page. What goes is said by what stays: scripts that we wrote ourselves. So an upgrade
 * of Next, which may rename, split or add scripts as it likes, changes nothing here; `next-runtime.test.ts` holds the
 * rule and `e2e/next-runtime.spec.ts` holds the result.
 *
 * - A page without `data-hydrate` keeps our scripts only.
 * - A page with `data-hydrate` keeps everything, but Next's files wait as inert blocks (`text/hydrate`) that
 *   `components/enhance/lifecycle/` starts at the first pointer, key, focus or fragment.
 */
export function tameNextRuntime(document: Document, { basePath }: { basePath: string }): void {
  const keepsRuntime = hydrates(document);
  for (const preload of scriptPreloads(document, basePath)) remove(preload);
  for (const script of [...named(document, 'script')]) {
    if (isOurs(script, basePath)) continue;
    if (!keepsRuntime) remove(script);
    else if (attribute(script, 'src') !== undefined) postpone(script);
  }
}

export function hydrates(document: Document): boolean {
  return [...elements(document)].some((element) => attribute(element, 'data-hydrate') !== undefined);
}

/** Files under `/assets/`, the inline script that the layout marks as ours, and data such as JSON-LD. */
function isOurs(script: Element, basePath: string): boolean {
  const src = attribute(script, 'src');
  if (src !== undefined) return src.startsWith(`${basePath}/assets/`);
  return attribute(script, 'data-own') !== undefined || attribute(script, 'type') === 'application/ld+json';
}

function scriptPreloads(document: Document, basePath: string): Element[] {
  return [...named(document, 'link')].filter(
    (link) =>
      (attribute(link, 'as') === 'script' || attribute(link, 'rel') === 'modulepreload') &&
      !attribute(link, 'href')?.startsWith(`${basePath}/assets/`),
  );
}

/** A script without `src` but with `data-src` is not even fetched; polyfills for browsers without modules go. */
function postpone(script: Element): void {
  const src = attribute(script, 'src') ?? '';
  if (attribute(script, 'nomodule') === undefined) {
    insertAfter(script, createElement('script', { type: 'text/hydrate', 'data-src': src }));
  }
  remove(script);
}
