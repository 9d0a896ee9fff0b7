import { createElement, type Document, named } from './html';

/** The script that starts React where it waits and keeps a copy for offline reading; only finished pages have it. */
export function addLifecycle(document: Document, { script, worker }: { script: string; worker: string }): void {
  const [head] = named(document, 'head');
  if (!head) throw new Error('a page without <head>');
  const element = createElement('script', { type: 'module', src: script, 'data-worker': worker });
  element.parentNode = head;
  head.childNodes.push(element);
}
