import { attribute, type Document, linksTo, named, setAttribute } from './html';

/** Nothing on the first screen waits for our scripts, so what a page is drawn with comes before them. */
export function lowerScripts(document: Document): void {
  for (const script of named(document, 'script')) {
    if (attribute(script, 'src') !== undefined) setAttribute(script, 'fetchpriority', 'low');
  }
  for (const link of linksTo(document, 'modulepreload')) setAttribute(link, 'fetchpriority', 'low');
}
