import { type Profile, tellCount } from '@/lib/profile';
import { loadingFailed } from '@/lib/words/explorer';
import { onceAfterFrame } from '../once-per-frame';
import { currentProfile, profileChoices } from '../profile';
import { writeText } from '../write-text';
import { type Choices, passes, sortByProfile } from './choose-rows';
import type { findControls } from './controls';
import { createRowDrawing } from './draw-rows';
import type { ListedRow } from './listed-row';
import type { createRowList } from './row-list';

/** Where the list, its count and the sentence for an empty list stand. */
export interface Places {
  body: HTMLTableSectionElement;
  count: HTMLElement;
  empty: HTMLElement;
}

interface Found {
  rows: readonly ListedRow[];
  chosen: Choices;
  /** Counts, and rows below the screen, wait until typing rests. */
  settled: boolean;
  /** Something that was asked for could not be loaded: the rows are no answer. */
  hasFailed: boolean;
}

/** Shows those of the found rows that pass the filters and concern the reader's cluster, and tells how many. */
export function createListDrawing(
  { body, count, empty }: Places,
  controls: ReturnType<typeof findControls>,
  list: ReturnType<typeof createRowList>,
) {
  const choices = profileChoices();
  const { options } = choices;
  const lines = createRowDrawing(body);
  const copyBar = document.querySelector('.copy-bar');
  let copied: readonly ListedRow[] | undefined;
  let extras: typeof import('./list-extras') | undefined;
  let countClusters: typeof import('./count-clusters').countClusters | undefined;

  let totals: { profile: Profile; rows: number; applying: number; all: number } | undefined;
  /** The same for every key, until there is another cluster or more rows. */
  const totalsFor = (profile: Profile) => {
    const rows = list.all();
    if (totals?.profile !== profile || totals.rows !== rows.length) {
      const { applying, others } = sortByProfile(rows, profile, options);
      totals = { profile, rows: rows.length, applying: applying.length, all: applying.length + others.length };
    }
    return totals;
  };

  const prepareExtras = async (): Promise<void> => {
    extras ??= await import('./list-extras');
  };

  let drawn: Found | undefined;
  const settle = onceAfterFrame(async () => {
    await prepareExtras().catch(() => undefined); // Without a network the counts stay as they are.
    if (!drawn?.settled) return;
    const { rows, chosen } = drawn;
    const profile = currentProfile();
    const passing = rows.filter((row) => passes(row, chosen));
    extras?.showCounts({ selects: controls.selects, rows, chosen, profile, options });
    countClusters?.({ rows: passing, profile, options, isWhole: list.isWhole() });
    writeText(empty, extras?.whyEmpty(rows.length, sortByProfile(passing, profile, options)) ?? '');
  });

  const draw = (found: Found): void => {
    const { rows, chosen, settled, hasFailed } = found;
    const profile = currentProfile();
    const passing = rows.filter((row) => passes(row, chosen));
    const sorted = sortByProfile(passing, profile, options);
    const inOrder = (some: readonly ListedRow[]) => extras?.sortRows(some, chosen.get('sort')) ?? some;
    const reasons = new Map(chosen.get('others') ? sorted.others.map(({ row, reason }) => [row, reason]) : []);
    copied = inOrder(sorted.applying);
    const visible = [...copied, ...inOrder([...reasons.keys()])];
    for (const row of visible) extras?.markRow(row, reasons.get(row));
    lines.draw(visible, settled);
    body.closest('table')?.toggleAttribute('hidden', visible.length === 0);
    copyBar?.toggleAttribute('hidden', hasFailed || copied.length === 0);
    controls.showOthers(sorted.others.length);
    controls.showActive();
    drawn = found;
    if (copied.length > 0) writeText(empty, '');
    if (settled) settle();

    const shown = { shown: sorted.applying.length, unverified: sorted.unverified };
    writeText(count, hasFailed ? loadingFailed : tellCount({ ...shown, ...totalsFor(profile) }, profile, choices));
  };

  /** Once the reader turns to the cluster, counts beside its choices and the rows of earlier releases are worth having. */
  const prepareClusters = async (): Promise<void> => {
    const [counting] = await Promise.all([import('./count-clusters'), list.addEarlier()]);
    countClusters = counting.countClusters;
  };

  /** `copied`: the rows that apply, which is what a copy of the list holds. */
  return {
    draw,
    pause: lines.pause,
    prepareClusters,
    prepareExtras,
    copied: (): readonly ListedRow[] => copied ?? list.all(),
  };
}
