import { rowPath } from '@/lib/flows';
import type { Answer, Search, SearchIndex } from '@/lib/search';
import * as words from '@/lib/words/palette';
import { formatFragment, readFragment } from '../fragment';
import { pageUrl, portsText } from '../row-address';
import { siteUrl } from '../site-data';
import { findItems } from './find-items';
import type { Choice, PaletteItem } from './palette-item';
import { readRecent, rememberSearch } from './recent-searches';

/** All that the palette searches in. */
export interface PaletteSources {
  search: Search;
  rows: SearchIndex['rows'];
  items: readonly PaletteItem[];
}

const open = (path: string): void => location.assign(pageUrl(path));

function rowChoices({ rows }: PaletteSources, { hits }: Answer): Choice[] {
  const known = new Map(rows.map((row) => [row.id, row]));
  return hits
    .slice(0, 5)
    .flatMap(({ rowId }) => known.get(rowId) ?? [])
    .map(({ id, protocol, ports, listener, purpose }) => {
      const label = `${protocol} ${portsText(ports)} ${listener}`.replace(/\s+/g, ' ');
      return { kind: words.row, label: `${label}: ${purpose}`, copy: label, choose: () => open(rowPath(id)) };
    });
}

/** Visible buttons of this page that say what they do: `data-palette-action="Copy as nftables"`. */
function actionChoices(query: string): Choice[] {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-palette-action]')].filter(
    (button) => button.getClientRects().length > 0,
  );
  const items = buttons.map(
    (button): PaletteItem => ({ kind: 'action', label: button.dataset.paletteAction ?? '', words: '', path: '' }),
  );
  return findItems(items, query, 4).map((item) => ({
    kind: words.kinds.action,
    label: item.label,
    copy: item.label,
    choose: () => buttons[items.indexOf(item)]?.click(),
  }));
}

/** On the explorer a search keeps the filters and the cluster; other pages have states of their own. */
function searchState(query: string): Map<string, string> {
  const isExplorer = document.querySelector('[data-search-input]') !== null;
  return new Map([...(isExplorer ? readFragment() : []), ['q', query]]);
}

const pageChoice = ({ kind, label, path }: PaletteItem): Choice => ({
  kind: words.kinds[kind],
  label,
  copy: siteUrl(path),
  choose: () => open(path),
});

function upgradeItems({ upgrade }: Answer): PaletteItem[] {
  if (!upgrade) return [];
  const { from, to } = upgrade;
  return [{ kind: 'release', label: words.upgrade(from, to), words: '', path: `/releases/${from}/${to}/` }];
}

/** What was asked for by name, then what else bears that name, then the whole search. */
export function toChoices(sources: PaletteSources, query: string): Choice[] {
  const answer = sources.search.query(query, { settled: false });
  const asked = upgradeItems(answer);
  const named = findItems(sources.items, query, 8).filter(({ path }) => !asked.some((item) => item.path === path));
  const explorer: Choice = {
    kind: words.search,
    label: words.allResults(query.slice(0, 60)),
    copy: query,
    choose: () => open(`/#${formatFragment(searchState(query))}`),
  };
  return [
    ...asked.map(pageChoice),
    ...rowChoices(sources, answer),
    ...actionChoices(query),
    ...named.map(pageChoice),
    explorer,
  ].map((choice) => ({
    ...choice,
    choose: () => {
      rememberSearch(query);
      choice.choose();
    },
  }));
}

/** What an empty palette offers: the last searches, then the pages. */
export function toFirstChoices(items: readonly PaletteItem[], onSearch: (query: string) => void): Choice[] {
  const recent = readRecent().map(
    (query): Choice => ({ kind: words.recent, label: query, copy: query, choose: () => onSearch(query) }),
  );
  const pages = items.filter(({ kind }) => kind === 'page').map(pageChoice);
  return [...recent, ...pages];
}
