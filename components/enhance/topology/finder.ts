import type { Search } from '@/lib/search';
import * as words from '@/lib/words/topology';
import { loadSearch } from '../search/load-search';
import { writeText } from '../write-text';
import type { ListedLine, Picture } from './picture';

const restMs = 250;

let search: Search | undefined;

async function findRows(query: string) {
  const { createFor, index } = await loadSearch();
  search ??= createFor(index.release);
  return search.query(query, { settled: true });
}

/** What the site's search finds is lit in the picture. */
export function startFinder({ lines }: Picture, stage: HTMLElement, onQuery: (query: string) => void) {
  const field = stage.querySelector<HTMLInputElement>('[data-find]');
  const count = stage.querySelector<HTMLElement>('[data-found]');
  let resting: ReturnType<typeof setTimeout> | undefined;
  let newest = '';

  field?.addEventListener('focus', () => void loadSearch().catch(() => undefined), { once: true });
  field?.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => onQuery(field.value.trim()), restMs);
  });

  const say = (text: string): void => writeText(count, text);

  return {
    /** `onFound` is called once the search is there, unless something else was asked meanwhile. */
    async show(query: string, onFound: (lines: readonly ListedLine[] | undefined) => void): Promise<void> {
      newest = query;
      if (field && document.activeElement !== field) field.value = query;
      if (!query) return say('');
      try {
        const { hits, state } = await findRows(query);
        if (newest !== query) return;
        const rows = new Set(hits.map(({ rowId }) => rowId));
        const found = state === 'everything' ? [] : lines.filter((line) => line.rows.some((row) => rows.has(row)));
        say(words.lines(found.length));
        onFound(found);
      } catch {
        say(words.notLoaded);
      }
    },
  };
}
