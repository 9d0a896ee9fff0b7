import type { Release } from '@/lib/flows';
import { applies, tellCount } from '@/lib/profile';
import type { Answer, Search } from '@/lib/search';
import { readFragment, updateFragment } from '../fragment';
import { currentProfile, onProfile, profileChoices } from '../profile/profile.entry';
import { loadSearch } from '../search/load-search';
import { passes, sortByProfile } from './choose-rows';
import { findControls } from './controls';
import { countClusters, onClusterFocus } from './count-clusters';
import type { ListedRow } from './listed-row';
import { markRow } from './mark-rows';
import { detailsOf, openRow } from './open-row';
import { createRowList } from './row-list';
import { sortRows } from './sort-rows';
import { whyEmpty } from './why-empty';

const restMs = 250;

/** Searching, filtering and sorting order the rows that the server drew; what does not match leaves the table. */
export function startExplorer(): void {
  const body = document.querySelector<HTMLTableSectionElement>('[data-search-results]');
  const answerBox = document.querySelector<HTMLElement>('[data-answer]');
  const count = document.querySelector<HTMLElement>('[data-count]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  if (!body || !answerBox || !count || !empty) return;
  const list = createRowList(body);
  const choices = profileChoices();
  const newest = choices.releases.at(-1);
  const controls = findControls();
  let search: { release: Release; engine: Search } | undefined;
  let shown: readonly ListedRow[] = list.all();
  let resting: ReturnType<typeof setTimeout> | undefined;
  let drawAnswer: typeof import('../search/draw-answer').drawAnswer | undefined;

  const drawRows = (found: readonly ListedRow[]): void => {
    const { activeElement } = document;
    body.replaceChildren(...found.flatMap(({ element }) => [element, ...detailsOf(element)]));
    if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
  };

  const searchFor = (query: string): void => {
    if (controls.box) controls.box.value = query;
    update({ settled: true, push: true });
  };

  const actions = { onRemoveChip: searchFor, onSearch: searchFor, report: answerBox.dataset.report };

  const listOf = (answer: Answer | undefined): readonly ListedRow[] | undefined => {
    if (!answer || answer.state === 'everything') return list.all();
    if (answer.state === 'typing') return undefined;
    return answer.hits.flatMap(({ rowId }) => list.byId(rowId) ?? []);
  };

  const draw = (settled: boolean): void => {
    const chosen = controls.read();
    const query = chosen.get('q') ?? '';
    const answer = query ? search?.engine.query(query, { settled }) : undefined;
    const found = listOf(answer);
    if (answer) drawAnswer?.(answerBox, answer, actions);
    else answerBox.replaceChildren();
    if (!found) return;
    drawFound(found, chosen, settled);
    body.dataset.query = query.slice(0, 200);
    body.removeAttribute('aria-busy');
  };

  const drawFound = (found: readonly ListedRow[], chosen: ReadonlyMap<string, string>, settled: boolean): void => {
    const profile = currentProfile();
    const sorted = sortByProfile(
      found.filter((row) => passes(row, chosen)),
      profile,
      choices.options,
    );
    const order = chosen.get('sort');
    const others = chosen.get('others') ? sorted.others : [];
    const reasons = new Map(others.map(({ row, reason }) => [row, reason]));
    const visible = [...sortRows(sorted.applying, order), ...sortRows([...reasons.keys()], order)];
    for (const row of visible) markRow(row, reasons.get(row));
    drawRows(visible);
    shown = visible.filter((row) => !reasons.has(row));
    controls.showCounts(
      found.filter(({ opening }) => applies(opening, profile, choices.options).applies),
      chosen,
    );
    controls.showOthers(sorted.others.length);
    controls.showActive();
    if (settled)
      countClusters({
        rows: found.filter((row) => passes(row, chosen)),
        profile,
        options: choices.options,
        isWhole: list.isWhole(),
      });
    const all = sortByProfile(list.all(), profile, choices.options);
    const counts = {
      shown: sorted.applying.length,
      applying: all.applying.length,
      all: all.applying.length + all.others.length,
      unverified: sorted.unverified,
    };
    tell(count, tellCount(counts, profile, choices));
    tell(empty, whyEmpty(found.length, sorted));
  };

  /** A search knows the rows of one release. */
  const load = async (): Promise<void> => {
    const [{ createFor }, drawing] = await Promise.all([loadSearch(), import('../search/draw-answer')]);
    const { release } = currentProfile();
    if (search?.release !== release) search = { release, engine: createFor(release) };
    drawAnswer = drawing.drawAnswer;
  };

  /** What the current choice needs beyond the page: the search for a query, further rows for an earlier release. */
  const fetchNeeded = async (): Promise<void> => {
    const needsSearch = controls.read().get('q') && search?.release !== currentProfile().release;
    const needsRows = !list.isWhole() && currentProfile().release !== newest;
    if (!needsSearch && !needsRows) return;
    body.setAttribute('aria-busy', 'true');
    const missing = await Promise.allSettled([
      needsSearch ? load() : undefined,
      needsRows ? list.addEarlier() : undefined,
    ]);
    if (missing.every(({ status }) => status === 'fulfilled')) return;
    body.removeAttribute('aria-busy');
    const { announce } = await import('../announce');
    announce(`${missing[0]?.status === 'rejected' ? 'The search' : 'Rows of earlier releases'} could not be loaded.`);
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
    const rows = shown.map(({ element }) => element);
    if (await copyRows(button.dataset.copyList ?? '', rows)) confirm(button, 'Copied');
  };

  controls.box?.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  controls.box?.addEventListener('input', () => update({ settled: false, push: false }));
  for (const select of controls.selects) {
    select.addEventListener('change', () => update({ settled: true, push: true }));
  }
  controls.others?.addEventListener('click', () => {
    const isPressed = controls.others?.getAttribute('aria-pressed') === 'true';
    controls.others?.setAttribute('aria-pressed', String(!isPressed));
    update({ settled: true, push: true });
  });
  document.querySelector('[data-reset]')?.addEventListener('click', () => {
    controls.show(new Map());
    update({ settled: true, push: true });
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-list]')) {
    button.addEventListener('click', () => void copy(button));
  }
  body.addEventListener('click', (event) => openRow(event));
  onClusterFocus(
    () =>
      void list.addEarlier().then(
        () => draw(true),
        () => undefined,
      ),
  );
  onProfile(() => void refresh(true));
  addEventListener('hashchange', restore);
  addEventListener('popstate', restore);
  const typedEarly = controls.box?.value ?? '';
  if (typedEarly && !readFragment().has('q')) update({ settled: true, push: false });
  else if (readFragment().size > 0) restore();
  else {
    controls.show(new Map());
    countClusters({ rows: list.all(), profile: currentProfile(), options: choices.options, isWhole: false });
  }
}

function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
