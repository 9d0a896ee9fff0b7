import { moveQueryToFragment, onAddress, readFragment } from '../fragment';
import { onProfile, startProfile } from '../profile';
import { createAnsweredList } from './answered-list';
import { findControls } from './controls';
import { createListDrawing } from './list-drawing';
import { offerParties } from './offer-parties';
import { openOnClick } from './open-on-click';
import { refreshAsOneTypes } from './refresh-as-one-types';
import { createRowList } from './row-list';
import { createSearchOfRelease } from './search-of-release';

type List = ReturnType<typeof createRowList>;
type Drawing = ReturnType<typeof createListDrawing>;

function findPlaces() {
  const body = document.querySelector<HTMLTableSectionElement>('[data-search-results]');
  const answerBox = document.querySelector<HTMLElement>('[data-answer]');
  const count = document.querySelector<HTMLElement>('[data-count]');
  const empty = document.querySelector<HTMLElement>('[data-empty]');
  return body && answerBox && count && empty && { body, answerBox, count, empty };
}

/** Once the reader turns to the cluster, counts beside its choices are worth having. */
function countClustersLater(drawing: Drawing, draw: (settled: boolean) => void): void {
  const prepare = async (): Promise<void> => {
    try {
      await drawing.prepareClusters();
      draw(true);
    } catch {
      // Without a network the counts stay away; choosing an earlier release says what is missing.
    }
  };
  for (const turn of ['focusin', 'pointerover']) {
    document.querySelector('[data-profile-bar]')?.addEventListener(turn, () => void prepare(), { once: true });
  }
}

function offerCopies(list: List, drawing: Drawing, refresh: (settled: boolean) => Promise<void>): void {
  const copy = async (button: HTMLElement): Promise<void> => {
    const { copyList } = await import('./copy-list');
    if (list.hasFurther()) await refresh(true);
    if (!list.hasFurther()) await copyList(button, drawing.copied()); // A part would not be the list; what failed was said.
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy-list]')) {
    button.addEventListener('click', () => void copy(button));
  }
}

/** An address may choose one of them; else nobody waits for them. */
function offerPartiesSoon(selects: readonly HTMLSelectElement[], list: List): void {
  const offer = (): void => offerParties(selects, list.all());
  if (readFragment().size > 0) offer();
  else ('requestIdleCallback' in window ? requestIdleCallback : setTimeout)(offer);
}

/** Searching, filtering and sorting order the rows that the server drew; what does not match leaves the table. */
export function startExplorer(): void {
  const places = findPlaces();
  if (!places) return;
  const { body, answerBox } = places;
  moveQueryToFragment();
  startProfile();

  const list = createRowList(body);
  const controls = findControls();
  const { box } = controls;
  const drawing = createListDrawing(places, controls, list);
  const onSearch = (query: string): void => {
    if (box) box.value = query;
    update({ push: true });
  };
  const { report } = answerBox.dataset;
  const search = createSearchOfRelease(answerBox, { onSearch, report });
  const answered = createAnsweredList({ body, controls, list, drawing, search });
  const { refresh, update, restore } = refreshAsOneTypes(controls, answered, drawing.pause);
  const addComfort = async (): Promise<void> => (await import('./keys-and-memory')).addKeysAndMemory(box, body);

  box?.addEventListener('focus', () => void search.load().catch(() => undefined), { once: true });
  body.addEventListener('click', openOnClick);
  addEventListener('focusin', () => void addComfort().catch(() => undefined), { once: true });
  offerCopies(list, drawing, refresh);
  countClustersLater(drawing, answered.draw);
  onProfile(() => refresh(true));
  onAddress(restore);

  offerPartiesSoon(controls.selects, list);
  if (box?.value && !readFragment().has('q')) update({ push: false });
  else if (readFragment().size > 0) restore();
  else controls.show(new Map());
}
