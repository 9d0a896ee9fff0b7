import type { Release } from '@/lib/flows';
import type { Search, SearchIndex } from '@/lib/search';
import { loadData } from '../site-data';
import type { drawAnswer } from './draw-answer';

/** What is searched, and how the pages of its rows are called. */
export interface SearchData extends SearchIndex {
  titles: Readonly<Record<string, string>>;
}

/** What finds rows and draws what was understood. */
export interface Engine {
  index: SearchData;
  drawAnswer: typeof drawAnswer;
  createFor(release: Release): Search;
}

let loading: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const [{ createSearch, ofRelease, drawAnswer }, index] = await Promise.all([
    import('./engine'),
    loadData<SearchData>('/data/search.json'),
  ]);
  return { index, drawAnswer, createFor: (release) => createSearch(ofRelease(index, release)) };
}

/** The engine and its index, fetched when first asked for; a failed fetch may be tried again. */
export function loadSearch(): Promise<Engine> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
