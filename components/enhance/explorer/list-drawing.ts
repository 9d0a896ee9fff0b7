import { applies, tellCount } from '@/lib/profile';
import { currentProfile, profileChoices } from '../profile';
import { type Choices, passes, sortByProfile } from './choose-rows';
import type { findControls } from './controls';
import { countClusters } from './count-clusters';
import type { ListedRow } from './listed-row';
import { markRow } from './mark-rows';
import { detailsOf } from './open-row';
import type { createRowList } from './row-list';
import { sortRows } from './sort-rows';
import { whyEmpty } from './why-empty';

/** Where the list, its count and the sentence for an empty list stand. */
export interface Places {
  body: HTMLTableSectionElement;
  count: HTMLElement;
  empty: HTMLElement;
}

interface Found {
  rows: readonly ListedRow[];
  chosen: Choices;
  /** Counts wait until typing rests. */
  settled: boolean;
}

/** Shows those of the found rows that pass the filters and concern the reader's cluster, and tells how many. */
export function createListDrawing(
  { body, count, empty }: Places,
  controls: ReturnType<typeof findControls>,
  list: ReturnType<typeof createRowList>,
) {
  const choices = profileChoices();
  const { options } = choices;
  let copied: readonly ListedRow[] = list.all();

  const countAll = ({ rows, chosen }: Found): void => {
    const profile = currentProfile();
    const applying = rows.filter(({ opening }) => applies(opening, profile, options).applies);
    controls.showCounts(applying, chosen);
    const passing = rows.filter((row) => passes(row, chosen));
    countClusters({ rows: passing, profile, options, isWhole: list.isWhole() });
  };

  const draw = (found: Found): void => {
    const { rows, chosen, settled } = found;
    const profile = currentProfile();
    const passing = rows.filter((row) => passes(row, chosen));
    const sorted = sortByProfile(passing, profile, options);
    const order = chosen.get('sort');
    const reasons = new Map(chosen.get('others') ? sorted.others.map(({ row, reason }) => [row, reason]) : []);
    copied = sortRows(sorted.applying, order);
    const visible = [...copied, ...sortRows([...reasons.keys()], order)];
    for (const row of visible) markRow(row, reasons.get(row));
    replaceRows(body, visible);
    controls.showOthers(sorted.others.length);
    controls.showActive();
    if (settled) countAll(found);

    const all = sortByProfile(list.all(), profile, options);
    const counts = {
      shown: sorted.applying.length,
      applying: all.applying.length,
      all: all.applying.length + all.others.length,
      unverified: sorted.unverified,
    };
    tell(count, tellCount(counts, profile, choices));
    tell(empty, whyEmpty(rows.length, sorted));
  };

  /** `copied`: the rows that apply, which is what a copy of the list holds. */
  return { draw, countAll, copied: (): readonly ListedRow[] => copied };
}

/** Rows that stand there already are left alone. */
function replaceRows(body: HTMLTableSectionElement, rows: readonly ListedRow[]): void {
  const lines = rows.flatMap(({ element }) => [element, ...detailsOf(element)]);
  const isShown = lines.length === body.children.length && lines.every((line, at) => body.children[at] === line);
  if (isShown) return;
  const { activeElement } = document;
  body.replaceChildren(...lines);
  if (activeElement instanceof HTMLElement && body.contains(activeElement)) activeElement.focus();
}

function tell(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
