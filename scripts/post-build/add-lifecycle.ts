import { appendToHead, createElement, type Document } from './html';

/** The script that starts React where it waits and keeps a copy for offline reading; only finished pages have it. */
export function addLifecycle(document: Document, { script, worker }: { script: string; worker: string }): void {
  appendToHead(document, createElement('script', { type: 'module', src: script, 'data-worker': worker }));
}
