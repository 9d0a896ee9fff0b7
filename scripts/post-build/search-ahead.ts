import { putBeforeStyles } from './before-styles';
import { attribute, createElement, createText, type Document, elements } from './html';

/** What answers a query on a page that is read; all of it is asked for by the page's script too, only later. */
export function searchFiles(assets: readonly string[], basePath: string): string[] {
  const scripts = ['engine', 'answer-below'].map((name) => {
    const asset = assets.find((address) => address.startsWith(`/assets/${name}-`));
    if (!asset) throw new Error(`There is no browser script "${name}" to fetch ahead.`);
    return basePath + asset;
  });
  return [...scripts, `${basePath}/data/search.json`];
}

/** It hears of the reader before the page's script does, whose requests then are these: the other way round all data would be fetched twice. */
const snippet = (files: readonly string[]): string =>
  `addEventListener('focus',function f(e){if(e.target.id=='site-search')removeEventListener('focus',f,true),${JSON.stringify(files)}.map(function(a){var l=document.createElement('link');l.rel=/js$/.test(a)?'modulepreload':'preload';l.as=/js$/.test(a)?'script':'fetch';l.crossOrigin='';l.href=a;document.head.append(l)})},true)`;

/**
 * Whoever goes to the search box of a page waits neither for the end of the page nor for our script, which a slow phone has
 * long after the box: what will be needed is on its way from then on. Never before, for most readers do not search.
 */
export function fetchSearchAhead(document: Document, files: readonly string[]): void {
  const hasBox = [...elements(document)].some((element) => attribute(element, 'id') === 'site-search');
  if (!hasBox) return;
  const script = createElement('script', {});
  createText(script, snippet(files));
  putBeforeStyles(document, script);
}
