import type { Search } from '@/lib/search';
import * as words from '@/lib/words/search-box';
import { announce } from '../announce';
import { element } from '../element';
import { pageUrl } from '../row-address';
import { type Engine, loadSearch, type SearchData } from '../search/load-search';
import { drawResult } from './draw-result';
import { moveAmongResults } from './move-among-results';

type SearchedRow = SearchData['rows'][number];

interface Loaded {
  search: Search;
  rows: ReadonlyMap<string, SearchedRow>;
  titles: SearchData['titles'];
  drawAnswer: Engine['drawAnswer'];
}

async function load(): Promise<Loaded> {
  const { createFor, index, drawAnswer } = await loadSearch();
  const rows = new Map(index.rows.map((row) => [row.id, row]));
  return { search: createFor(index.release), rows, titles: index.titles, drawAnswer };
}

const most = 8;
const restMs = 250;

/** Answers in a panel below the box: what was understood, the best rows, each a link to its place, the explorer for all. */
export function answerBelow(box: HTMLInputElement): void {
  const panel = document.querySelector<HTMLElement>('[data-site-results]');
  const list = panel?.querySelector<HTMLElement>('[data-search-results]');
  const note = panel?.querySelector<HTMLElement>('[data-site-note]');
  if (!panel || !list || !note) return;
  const understood = element('div', {});
  panel.prepend(understood);
  let loaded: Loaded | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const draw = ({ search, rows, titles, drawAnswer }: Loaded, settled: boolean): void => {
    const query = box.value.trim();
    const answer = query ? search.query(query, { settled }) : undefined;
    for (const link of note.querySelectorAll('a')) link.href = explorerAddress(query);
    if (answer?.state === 'typing') return;
    const hits = answer?.state === 'hits' ? answer.hits : [];
    const found = hits.slice(0, most).flatMap(({ rowId }) => rows.get(rowId) ?? []);
    drawAnswer(understood, answer, { onSearch: ask, found: hits.length > 0 ? words.found(hits.length) : undefined });
    if (!showsAlready(list, found)) list.replaceChildren(...found.map((row) => drawResult(row, titles)));
    list.dataset.query = query.slice(0, 200);
    list.removeAttribute('aria-busy');
    panel.hidden = !answer;
    const count = answer?.state === 'everything' ? '' : words.found(hits.length);
    note.replaceChildren(`${count} `, linkToAll(hits.length, query));
  };

  const fail = (): void => {
    list.replaceChildren();
    list.removeAttribute('aria-busy');
    note.textContent = words.notLoaded;
    panel.hidden = !box.value.trim();
    announce(words.notLoaded);
  };

  const refresh = async (): Promise<void> => {
    clearTimeout(resting);
    if (!loaded) list.setAttribute('aria-busy', 'true');
    try {
      loaded ??= await load();
    } catch {
      fail();
      return;
    }
    const ready = loaded;
    draw(ready, false);
    clearTimeout(resting); // Several keys may have waited for the search.
    resting = setTimeout(() => draw(ready, true), restMs);
  };

  const ask = (query: string): void => {
    box.value = query;
    box.focus();
    void refresh();
  };

  box.addEventListener('input', () => void refresh());
  moveAmongResults(box, panel, () => clearTimeout(resting));
  if (box.value) void refresh();
}

/** The same rows are left alone, so that whoever walks through them keeps the place. */
function showsAlready(list: HTMLElement, found: readonly SearchedRow[]): boolean {
  const shown = [...list.querySelectorAll<HTMLElement>('[data-row-id]')].map(({ dataset }) => dataset.rowId);
  return shown.length === found.length && found.every(({ id }, at) => shown[at] === id);
}

const explorerAddress = (query: string): string => `${pageUrl('/')}#q=${encodeURIComponent(query)}`;

function linkToAll(count: number, query: string): HTMLElement {
  const href = explorerAddress(query);
  return element('a', { attributes: { href } }, count > most ? words.allInExplorer : words.askExplorer);
}
