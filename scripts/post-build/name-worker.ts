import { attribute, type Document, named, setAttribute } from './html';

/** Tells the script of all pages where the worker for offline reading lies; only finished pages name one. */
export function nameWorker(document: Document, { script, worker }: { script: string; worker: string }): void {
  const element = [...named(document, 'script')].find((candidate) => attribute(candidate, 'src') === script);
  if (!element) throw new Error(`a page without ${script}`);
  setAttribute(element, 'data-worker', worker);
}
