import type { Answer } from '@/lib/search';
import { loadingFailed } from '@/lib/words/explorer';
import { announce } from '../announce';
import { moveQueryToFragment, onAddress, readFragment, updateFragment } from '../fragment';
import { onceAffordable } from '../once-per-frame';
import { currentProfile, onProfile, profileChoices, startProfile } from '../profile';
import { findControls } from './controls';
import { createListDrawing } from './list-drawing';
import type { ListedRow } from './listed-row';
import { offerParties } from './offer-parties';
import { openOnClick } from './open-on-click';
import { createRowList } from './row-list';
import { createSearchOfRelease } from './search-of-release';

const restMs = 500;

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
    update({ push: true });
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
    if (!rows) body.setAttribute('aria-busy', 'true');
    else {
      body.removeAttribute('aria-busy');
      drawing.draw({ rows, chosen, settled });
      body.dataset.query = query.slice(0, 200);
    }
  };

  /** What the current choice needs beyond the page: the search, an order, reasons, further rows for an earlier release. */
  const fetchNeeded = (): Promise<void> | undefined => {
    const chosen = controls.read();
    const needed = [
      ...(chosen.get('q') && !search.isReady() ? [search.load()] : []),
      ...(chosen.get('sort') || chosen.get('others') ? [drawing.prepareExtras()] : []),
      ...(list.hasFurther() ? [list.addFurther()] : []),
      ...(currentProfile().release === newest ? [] : [list.addEarlier()]),
    ];
    return needed.length > 0 ? fetchAll(needed) : undefined;
  };

  const fetchAll = async (needed: readonly Promise<void>[]): Promise<void> => {
    body.setAttribute('aria-busy', 'true');
    const results = await Promise.allSettled(needed);
    if (results.some(({ status }) => status === 'rejected')) announce(loadingFailed);
  };

  const writeAddress = (push: boolean): void => updateFragment(controls.read(), { push });

  /** Writing an address costs more than a search, so it waits until typing rests. */
  const rest = (): void => {
    writeAddress(false);
    draw(true);
  };

  const refresh = async (settled: boolean): Promise<void> => {
    clearTimeout(resting);
    const fetching = fetchNeeded();
    if (fetching) await fetching;
    clearTimeout(resting); // Several keys may have waited for the search.
    draw(settled);
    if (!settled) resting = setTimeout(rest, restMs);
  };

  const update = ({ push }: { push: boolean }): void => {
    writeAddress(push);
    void refresh(true);
  };

  const keys = onceAffordable(() => refresh(false));
  const onKey = (): void => {
    drawing.pause();
    const isDrawn = keys.ask();
    if (!isDrawn) body.setAttribute('aria-busy', 'true');
  };

  const restore = (): void => {
    controls.show(readFragment());
    void refresh(true);
  };

  const prepareClusters = async (): Promise<void> => {
    try {
      await drawing.prepareClusters();
      draw(true);
    } catch {
      // Without a network the counts stay away; choosing an earlier release says what is missing.
    }
  };

  const addComfort = async (): Promise<void> =>
    (await import('./keys-and-memory')).addKeysAndMemory(controls.box, body);

  const copy = async (button: HTMLElement): Promise<void> => {
    const { copyList } = await import('./copy-list');
    if (list.hasFurther()) await refresh(true);
    if (!list.hasFurther()) await copyList(button, drawing.copied()); // A part would not be the list; what failed was said.
  };

  controls.box?.addEventListener('focus', () => void search.load().catch(() => undefined), { once: true });
  controls.onChange((isTyping) => (isTyping ? onKey() : update({ push: true })));
  controls.box?.addEventListener('change', () => writeAddress(false));
  controls.box?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === 'ArrowDown') keys.now();
  });
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-list]')) {
    button.addEventListener('click', () => void copy(button));
  }
  body.addEventListener('click', openOnClick);
  addEventListener('focusin', () => void addComfort().catch(() => undefined), { once: true });
  for (const turn of ['focusin', 'pointerover']) {
    document.querySelector('[data-profile-bar]')?.addEventListener(turn, () => void prepareClusters(), { once: true });
  }
  onProfile(() => refresh(true));
  onAddress(restore);

  const offer = (): void => offerParties(controls.selects, list.all());
  if (readFragment().size > 0) offer();
  else ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(offer); // Nobody waits for it.
  const typedEarly = controls.box?.value ?? '';
  if (typedEarly && !readFragment().has('q')) update({ push: false });
  else if (readFragment().size > 0) restore();
  else controls.show(new Map());
}
