import { putBeforeStyles } from './before-styles';
import { appendToHead, attribute, createElement, createText, type Document, elements } from './html';

/** The search boxes by their ids, and the scripts that find and draw their answers. */
const scriptsOf = new Map([
  ['q', ['engine']],
  ['site-search', ['engine', 'answer-below']],
]);

/** What answers a query in that box; all of it is asked for by the page's own script too, only later. */
export function linksAhead(box: string, assets: readonly string[], basePath: string): Record<string, string>[] {
  const scripts = (scriptsOf.get(box) ?? []).map((name) => {
    const asset = assets.find((address) => address.startsWith(`/assets/${name}-`));
    if (!asset) throw new Error(`There is no browser script "${name}" to fetch ahead.`);
    return { 'data-rel': 'modulepreload', href: basePath + asset };
  });
  return [...scripts, { 'data-rel': 'preload', as: 'fetch', crossorigin: '', href: `${basePath}/data/search.json` }];
}

/** It hears of the reader before the page's script does, whose requests then are these: the other way round all data would be fetched twice. */
const snippet =
  "addEventListener('focus',e=>{if(e.target.type=='search')for(let l of document.querySelectorAll('[data-rel]'))l.rel=l.dataset.rel,delete l.dataset.rel},true)";

/**
 * Whoever goes to the search box of a page waits neither for the end of the page nor for our script, which a slow phone has
 * long after the box: what will be needed is on its way from then on. Never before, for most readers do not search.
 */
export function fetchSearchAhead(document: Document, assets: readonly string[], basePath: string): void {
  const ids = [...elements(document)].map((element) => attribute(element, 'id') ?? '');
  const box = ids.find((id) => scriptsOf.has(id));
  if (!box) return;
  const script = createElement('script', {});
  createText(script, snippet);
  putBeforeStyles(document, script);
  for (const link of linksAhead(box, assets, basePath)) appendToHead(document, createElement('link', link));
}
