import type { Answer } from '@/lib/search';
import { moveQueryToFragment, readFragment, updateFragment } from '../fragment';
import { currentProfile, onProfile, profileChoices, startProfile } from '../profile';
import { findControls } from './controls';
import { onClusterFocus } from './count-clusters';
import { createListDrawing } from './list-drawing';
import type { ListedRow } from './listed-row';
import { openRow } from './open-row';
import { listenToRowKeys } from './row-keys';
import { createRowList } from './row-list';
import { createSearchOfRelease } from './search-of-release';

const restMs = 250;

/** Searching, filtering and sorting order the rows that the server drew; what does not match leaves the table. */
export function startExplorer(): void {
  const body = document.querySelector<HTMLTableSectionElement>('[data-search-results]');
  const answerBox = document.querySelector<HTMLElement>('[data-answer]');
  const count = document.querySelector<HTMLElement>('[data-count]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  if (!body || !answerBox || !count || !empty) return;
  moveQueryToFragment();
  startProfile();

  const list = createRowList(body);
  const newest = profileChoices().releases.at(-1);
  const controls = findControls();
  const drawing = createListDrawing({ body, count, empty }, controls, list);
  const searchFor = (query: string): void => {
    if (controls.box) controls.box.value = query;
    update({ settled: true, push: true });
  };
  const { report } = answerBox.dataset;
  const search = createSearchOfRelease(answerBox, { onRemoveChip: searchFor, onSearch: searchFor, report });
  let resting: ReturnType<typeof setTimeout> | undefined;

  const rowsOf = (answer: Answer | undefined): readonly ListedRow[] | undefined => {
    if (!answer || answer.state === 'everything') return list.all();
    if (answer.state === 'typing') return undefined;
    return answer.hits.flatMap(({ rowId }) => list.byId(rowId) ?? []);
  };

  const draw = (settled: boolean): void => {
    const chosen = controls.read();
    const query = chosen.get('q') ?? '';
    const rows = rowsOf(search.answer(query, settled));
    body.toggleAttribute('aria-busy', false);
    if (!rows) body.setAttribute('aria-busy', 'true');
    else {
      drawing.draw({ rows, chosen, settled });
      body.dataset.query = query.slice(0, 200);
    }
  };

  /** What the current choice needs beyond the page: the search for a query, further rows for an earlier release. */
  const fetchNeeded = async (): Promise<void> => {
    const needsSearch = controls.read().get('q') && !search.isReady();
    const needsRows = !list.isWhole() && currentProfile().release !== newest;
    if (!needsSearch && !needsRows) return;
    body.setAttribute('aria-busy', 'true');
    const [found] = await Promise.allSettled([needsSearch && search.load(), needsRows && list.addEarlier()]);
    const isMissing = (needsSearch && found.status === 'rejected') || (needsRows && !list.isWhole());
    if (!isMissing) return;
    const { announce } = await import('../announce');
    announce(`${found.status === 'rejected' ? 'The search' : 'Rows of earlier releases'} could not be loaded.`);
  };

  const refresh = async (settled: boolean): Promise<void> => {
    clearTimeout(resting);
    await fetchNeeded();
    draw(settled);
    if (!settled) resting = setTimeout(() => draw(true), restMs);
  };

  const update = ({ settled, push }: { settled: boolean; push: boolean }): void => {
    updateFragment(controls.read(), { push });
    void refresh(settled);
  };

  const restore = (): void => {
    controls.show(readFragment());
    void refresh(true);
  };

  const copy = async (button: HTMLElement): Promise<void> => {
    const [{ copyRows }, { confirm }] = await Promise.all([import('../copy/copy-rows'), import('../copy/confirm')]);
    const rows = drawing.copied().map(({ element }) => element);
    if (await copyRows(button.dataset.copyList ?? '', rows)) confirm(button, 'Copied');
  };

  controls.box?.addEventListener('focus', () => void search.load().catch(() => undefined), { once: true });
  controls.onChange((isTyping) => update({ settled: !isTyping, push: !isTyping }));
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-list]')) {
    button.addEventListener('click', () => void copy(button));
  }
  body.addEventListener('click', (event) => openRow(event));
  listenToRowKeys(controls.box, body);
  controls.box?.addEventListener('change', () => void remember(controls.box?.value ?? ''));
  onClusterFocus(
    () =>
      void list
        .addEarlier()
        .then(() => draw(true))
        .catch(() => undefined),
  );
  onProfile(() => void refresh(true));
  addEventListener('hashchange', restore);
  addEventListener('popstate', restore);

  const typedEarly = controls.box?.value ?? '';
  if (typedEarly && !readFragment().has('q')) update({ settled: true, push: false });
  else if (readFragment().size > 0) restore();
  else {
    controls.show(new Map());
    drawing.countAll({ rows: list.all(), chosen: controls.read(), settled: true });
  }
}

/** Stays on this machine; the palette offers it again. */
const remember = async (query: string): Promise<void> =>
  (await import('../palette/recent-searches')).rememberSearch(query);
