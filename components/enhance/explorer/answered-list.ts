import type { Answer } from '@/lib/search';
import { loadingFailed } from '@/lib/words/explorer';
import { announce } from '../announce';
import { currentProfile, profileChoices } from '../profile';
import type { findControls } from './controls';
import type { createListDrawing } from './list-drawing';
import type { ListedRow } from './listed-row';
import type { createRowList } from './row-list';
import type { createSearchOfRelease } from './search-of-release';

interface Parts {
  body: HTMLTableSectionElement;
  controls: ReturnType<typeof findControls>;
  list: ReturnType<typeof createRowList>;
  drawing: ReturnType<typeof createListDrawing>;
  search: ReturnType<typeof createSearchOfRelease>;
}

/** What the controls ask for: found in the rows and drawn, after what that needs beyond the page was fetched. */
export function createAnsweredList({ body, controls, list, drawing, search }: Parts) {
  const newest = profileChoices().releases.at(-1);
  let hasFailed = false;

  const setBusy = (isBusy: boolean): void => {
    if (isBusy) body.setAttribute('aria-busy', 'true');
    else body.removeAttribute('aria-busy');
  };

  const rowsOf = (answer: Answer | undefined): readonly ListedRow[] | undefined => {
    if (!answer || answer.state === 'everything') return list.all();
    if (answer.state === 'typing') return undefined;
    return answer.hits.flatMap(({ rowId }) => list.byId(rowId) ?? []);
  };

  const draw = (settled: boolean): void => {
    const chosen = controls.read();
    const query = chosen.get('q') ?? '';
    const rows = rowsOf(search.answer(query, settled));
    setBusy(!rows);
    if (!rows) return;
    drawing.draw({ rows, chosen, settled, hasFailed });
    body.dataset.query = query.slice(0, 200);
  };

  const fetchAll = async (needed: readonly Promise<void>[]): Promise<void> => {
    setBusy(true);
    const results = await Promise.allSettled(needed);
    hasFailed = results.some(({ status }) => status === 'rejected');
    if (hasFailed) announce(loadingFailed);
  };

  /** The search, an order, reasons, further rows or an earlier release; undefined where all of it is there. */
  const fetchNeeded = (): Promise<void> | undefined => {
    const chosen = controls.read();
    const needed = [
      ...(chosen.get('q') && !search.isReady() ? [search.load()] : []),
      ...(chosen.get('sort') || chosen.get('others') ? [drawing.prepareExtras()] : []),
      ...(list.hasFurther() ? [list.addFurther()] : []),
      ...(currentProfile().release === newest ? [] : [list.addEarlier()]),
    ];
    hasFailed = false;
    return needed.length > 0 ? fetchAll(needed) : undefined;
  };

  return { draw, fetchNeeded, setBusy };
}
