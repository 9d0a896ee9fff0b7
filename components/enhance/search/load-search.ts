import type { Search, SearchIndex } from '@/lib/search';
import { loadData } from '../site-data';

let loading: Promise<Search> | undefined;

async function load(): Promise<Search> {
  const [{ createSearch }, index] = await Promise.all([import('./engine'), loadData<SearchIndex>('/data/search.json')]);
  return createSearch(index);
}

/** The engine and its index, fetched when first asked for; a failed fetch may be tried again. */
export function loadSearch(): Promise<Search> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
