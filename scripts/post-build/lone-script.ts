import { attribute, type Document, named, setAttribute } from './html';

/**
 * Where the site's own script is the only one, nothing on the first screen waits for it: the style sheet comes first.
 * Beside another it keeps its place, for modules run in their order and the other would wait.
 */
export function lowerLoneScript(document: Document): void {
  const [first, ...others] = [...named(document, 'script')].filter((script) => attribute(script, 'src') !== undefined);
  if (first && others.length === 0) setAttribute(first, 'fetchpriority', 'low');
}
