import type { Search, SearchIndex } from '@/lib/search';
import * as words from '@/lib/words/search-box';
import { announce } from '../announce';
import { element } from '../element';
import { pageUrl } from '../row-address';
import { loadSearch } from '../search/load-search';
import { drawResult } from './draw-result';
import { moveAmongResults } from './move-among-results';

const most = 8;
const restMs = 250;

/** Answers what is typed in a list below the box: the best rows, each a link to its place, and the explorer for all. */
export function answerBelow(box: HTMLInputElement): void {
  const panel = document.querySelector<HTMLElement>('[data-site-results]');
  const list = panel?.querySelector<HTMLElement>('[data-search-results]');
  const note = panel?.querySelector<HTMLElement>('[data-site-note]');
  if (!panel || !list || !note) return;
  let search: Search | undefined;
  let rows: ReadonlyMap<string, SearchIndex['rows'][number]> = new Map();
  let resting: ReturnType<typeof setTimeout> | undefined;

  const draw = (settled: boolean): void => {
    const query = box.value.trim();
    const answer = query ? search?.query(query, { settled }) : undefined;
    for (const link of note.querySelectorAll('a')) link.href = explorerAddress(query);
    if (answer?.state === 'typing') return;
    const hits = answer?.state === 'hits' ? answer.hits : [];
    const found = hits.slice(0, most).flatMap(({ rowId }) => rows.get(rowId) ?? []);
    if (!showsAlready(list, found)) list.replaceChildren(...found.map(drawResult));
    list.dataset.query = query.slice(0, 200);
    list.removeAttribute('aria-busy');
    panel.hidden = !answer;
    note.replaceChildren(`${words.found(hits.length)} `, linkToAll(hits.length, query));
    if (settled && answer) announce(words.found(hits.length));
  };

  const refresh = async (): Promise<void> => {
    clearTimeout(resting);
    if (!search) {
      list.setAttribute('aria-busy', 'true');
      try {
        const { createFor, index } = await loadSearch();
        search = createFor(index.release);
        rows = new Map(index.rows.map((row) => [row.id, row]));
      } catch {
        announce(words.notLoaded);
        return;
      }
    }
    draw(false);
    resting = setTimeout(() => draw(true), restMs);
  };

  box.addEventListener('input', () => void refresh());
  moveAmongResults(box, panel, () => clearTimeout(resting));
  if (box.value) void refresh();
}

/** The same rows are left alone, so that whoever walks through them keeps the place. */
function showsAlready(list: HTMLElement, found: readonly SearchIndex['rows'][number][]): boolean {
  const shown = [...list.querySelectorAll<HTMLElement>('[data-row-id]')].map(({ dataset }) => dataset.rowId);
  return shown.length === found.length && found.every(({ id }, at) => shown[at] === id);
}

const explorerAddress = (query: string): string => `${pageUrl('/')}#q=${encodeURIComponent(query)}`;

function linkToAll(count: number, query: string): HTMLElement {
  const href = explorerAddress(query);
  return element('a', { attributes: { href } }, count > most ? words.allInExplorer : words.askExplorer);
}
