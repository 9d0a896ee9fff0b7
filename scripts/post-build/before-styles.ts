import { attribute, type Document, type Element, insertBefore, linksTo, named, remove } from './html';

/** A script inside of a page waits for the style sheets before it, and the rest of the page with it; in front of them it waits for nothing. */
export function putBeforeStyles(document: Document, script: Element): void {
  const [sheet] = linksTo(document, 'stylesheet');
  if (!sheet) throw new Error('a page without a style sheet');
  if (script.parentNode) remove(script);
  insertBefore(sheet, script);
}

/** The inline scripts that the layout marks as ours. */
export function hurryOwnScripts(document: Document): void {
  const own = [...named(document, 'script')].filter((script) => attribute(script, 'data-own') !== undefined);
  for (const script of own) putBeforeStyles(document, script);
}
