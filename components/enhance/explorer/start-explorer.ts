import type { Answer, Search } from '@/lib/search';
import { moveQueryToFragment, readFragment, writeFragment } from '../fragment';
import { loadSearch } from '../search/load-search';
import { passes } from './choose-rows';
import { findControls } from './controls';
import { type ListedRow, readListedRow } from './listed-row';
import { openRow } from './open-row';
import { sortRows } from './sort-rows';

const restMs = 250;

/** Searching, filtering and sorting order the rows that the server drew; what does not match leaves the table. */
export function startExplorer(): void {
  const body = document.querySelector<HTMLTableSectionElement>('[data-search-results]');
  const answerBox = document.querySelector<HTMLElement>('[data-answer]');
  const count = document.querySelector<HTMLElement>('[data-count]');
  if (!body || !answerBox || !count) return;
  const rows = [...body.rows].map(readListedRow);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const controls = findControls();
  let search: Search | undefined;
  let shown: readonly ListedRow[] = rows;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawAnswer: typeof import('../search/draw-answer').drawAnswer | undefined;

  const drawRows = (found: readonly ListedRow[]): void => {
    const { activeElement } = document;
    shown = found;
    body.replaceChildren(...found.map(({ element }) => element));
    if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
  };

  const searchFor = (query: string): void => {
    if (controls.box) controls.box.value = query;
    update({ settled: true, push: true });
  };

  const listOf = (answer: Answer | undefined): readonly ListedRow[] | undefined => {
    if (!answer || answer.state === 'everything') return rows;
    if (answer.state === 'typing') return undefined;
    return answer.hits.flatMap(({ rowId }) => byId.get(rowId) ?? []);
  };

  const draw = (settled: boolean): void => {
    const choices = controls.read();
    const query = choices.get('q') ?? '';
    const answer = query ? search?.query(query, { settled }) : undefined;
    const found = listOf(answer);
    if (answer) drawAnswer?.(answerBox, answer, { onRemoveChip: searchFor, onSearch: searchFor });
    else answerBox.replaceChildren();
    if (!found) return;
    drawRows(
      sortRows(
        found.filter((row) => passes(row, choices)),
        choices.get('sort'),
      ),
    );
    controls.showCounts(found, choices);
    const text = `${shown.length} of ${rows.length} rows`;
    if (count.textContent !== text) count.textContent = text;
    body.dataset.query = query.slice(0, 200);
    body.removeAttribute('aria-busy');
  };

  const load = async (): Promise<void> => {
    const [engine, drawing] = await Promise.all([loadSearch(), import('../search/draw-answer')]);
    search = engine;
    drawAnswer = drawing.drawAnswer;
  };

  const refresh = async (settled: boolean): Promise<void> => {
    clearTimeout(resting);
    if (controls.read().get('q') && !search) {
      body.setAttribute('aria-busy', 'true');
      try {
        await load();
      } catch {
        body.removeAttribute('aria-busy');
        const { announce } = await import('../announce');
        announce('The search could not be loaded; the filters work.');
      }
    }
    draw(settled);
    if (!settled) resting = setTimeout(() => draw(true), restMs);
  };

  const update = ({ settled, push }: { settled: boolean; push: boolean }): void => {
    writeFragment(controls.read(), { push });
    void refresh(settled);
  };

  const restore = (): void => {
    controls.show(readFragment());
    void refresh(true);
  };

  const copy = async (format: string): Promise<void> => (await import('./copy-list')).copyList(format, shown);

  controls.box?.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  controls.box?.addEventListener('input', () => update({ settled: false, push: false }));
  for (const select of controls.selects) {
    select.addEventListener('change', () => update({ settled: true, push: true }));
  }
  document.querySelector('[data-reset]')?.addEventListener('click', () => {
    controls.show(new Map());
    update({ settled: true, push: true });
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-list]')) {
    button.addEventListener('click', () => void copy(button.dataset.copyList ?? ''));
  }
  body.addEventListener('click', (event) => openRow(event));
  addEventListener('hashchange', restore);
  addEventListener('popstate', restore);
  const typedEarly = controls.box?.value ?? '';
  moveQueryToFragment();
  if (typedEarly && !readFragment().has('q')) update({ settled: true, push: false });
  else if (readFragment().size > 0) restore();
  else controls.show(new Map());
}
