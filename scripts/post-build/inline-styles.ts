import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, createElement, createText, type Document, insertAfter, linksTo, remove } from './html';

/** Raw bytes; below this a sheet of its own costs the first paint more, by its connection, than its bytes cost a page. */
const small = 8 * 1024;

/**
 * The sheet that all pages share stays a file; the small ones of a page's own parts go into the page, where the policy
 * allows them by their hash. Not for pages that hydrate: there React looks for its links.
 */
export function inlineStyles(document: Document, dir: string, basePath: string): void {
  for (const link of linksTo(document, 'stylesheet')) {
    const css = readFileSync(join(dir, (attribute(link, 'href') ?? '').slice(basePath.length)), 'utf8');
    if (css.length > small) continue;
    insertAfter(link, createStyle(css));
    remove(link);
  }
}

function createStyle(css: string) {
  if (css.includes('</')) throw new Error('a style sheet with `</` cannot stand inside a page');
  if (css.includes('url(')) throw new Error('a style sheet with an address of its own cannot stand inside a page');
  const style = createElement('style', {});
  createText(style, css);
  return style;
}
