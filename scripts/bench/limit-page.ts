import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compress } from '../post-build/compress';
import { type ExportedPage, readPage } from '../post-build/export-files';
import {
  attribute,
  type Element,
  elements,
  named,
  remove,
  removeComments,
  renderElement,
  textOf,
} from '../post-build/html';

const keptAttributes = new Set(['id', 'href', 'scope', 'colspan', 'rowspan', 'lang']);
const dropped = new Set(['script', 'style', 'svg', 'button', 'input', 'select', 'form', 'nav', 'template', 'dialog']);

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:auto;padding:1rem;color-scheme:light dark}
table{border-collapse:collapse;display:block;overflow-x:auto}th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid #8888;vertical-align:top}
tbody th{font-weight:600}a{color:LinkText}input{font:inherit;padding:.4rem;width:100%}`;

const search = `const q=document.querySelector('[data-search-input]'),r=document.querySelector('[data-search-results]');
const rows=[...r.querySelectorAll('tbody tr')].map(e=>[e,e.textContent.toLowerCase()]);
const go=()=>{const t=q.value.toLowerCase().trim().split(/\\s+/);for(const[e,x]of rows)e.hidden=!t.every(w=>/^\\d+$/.test(w)?RegExp('\\\\b'+w+'\\\\b').test(x):x.includes(w));r.dataset.query=q.value.trim()};
q.addEventListener('input',go);if(q.value)go()`;

/** The physical limit: the same content in bare HTML, one stylesheet, one script that hides rows. */
export async function writeLimitSite(from: string, dir: string, routes: readonly string[]): Promise<void> {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'style.css'), style);
  writeFileSync(join(dir, 'search.js'), search);
  for (const route of routes) {
    const page = readPage(from, `${route.slice(1)}index.html`);
    const file = join(dir, page.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, toLimitPage(page));
  }
  await compress(dir, '.next/cache/compressed');
}

function toLimitPage({ document }: ExportedPage): string {
  const [title] = named(document, 'title');
  const [main] = [...named(document, 'main'), ...named(document, 'body')];
  if (!main) throw new Error('a page without content');
  strip(main);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title ? textOf(title) : ''}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><script type="module" src="/search.js"></script><label>Search <input type="search" data-search-input></label><main data-search-results>${renderElement(main)}</main></html>`;
}

function strip(main: Element): void {
  removeComments(main);
  for (const element of [...elements(main)]) {
    if (dropped.has(element.tagName) && element !== main) remove(element);
    else element.attrs = element.attrs.filter(({ name }) => keptAttributes.has(name));
    if (['span', 'div'].includes(element.tagName) && attribute(element, 'id') === undefined) unwrap(element);
  }
}

/** A wrapper that only carried classes is nothing that a hand would have written. */
function unwrap(element: Element): void {
  const parent = element.parentNode;
  if (!parent) return;
  const at = parent.childNodes.indexOf(element);
  for (const child of element.childNodes) child.parentNode = parent;
  parent.childNodes.splice(at, 1, ...element.childNodes);
}
