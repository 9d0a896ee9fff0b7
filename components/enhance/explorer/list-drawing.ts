import type { Option } from '@/lib/flows';
import { type Profile, tellCount } from '@/lib/profile';
import { loadingFailed } from '@/lib/words/explorer';
import { onceAfterFrame } from '../once-per-frame';
import { currentProfile, profileChoices } from '../profile';
import { writeText } from '../write-text';
import { type Choices, passes, type Sorted, sortByProfile } from './choose-rows';
import type { findControls } from './controls';
import { createRowDrawing } from './draw-rows';
import type { ListedRow } from './listed-row';
import type { createRowList } from './row-list';

/** Where the list, its count and the sentence for an empty list stand. */
interface Places {
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

/** What was found, as far as it passes the filters; the rows that apply are in their order. */
interface Drawn extends Found, Pick<Sorted, 'applying' | 'others'> {
  profile: Profile;
  passing: readonly ListedRow[];
}

type List = ReturnType<typeof createRowList>;

/** How many rows there are for the reader's cluster: the same for every key, until there is another cluster or more rows. */
function createTotals(list: List, options: readonly Option[]) {
  let known: { profile: Profile; rows: number; applying: number; all: number } | undefined;
  return (profile: Profile) => {
    const rows = list.all();
    if (known?.profile !== profile || known.rows !== rows.length) {
      const { applying, others } = sortByProfile(rows, profile, options);
      known = { profile, rows: rows.length, applying: applying.length, all: applying.length + others.length };
    }
    return known;
  };
}

/** Shows those of the found rows that pass the filters and concern the reader's cluster, and tells how many. */
export function createListDrawing(
  { body, count, empty }: Places,
  controls: ReturnType<typeof findControls>,
  list: List,
) {
  const choices = profileChoices();
  const { options } = choices;
  const lines = createRowDrawing(body);
  const totalsFor = createTotals(list, options);
  const copyBar = document.querySelector('.copy-bar');
  let drawn: Drawn | undefined;
  let extras: typeof import('./list-extras') | undefined;
  let countClusters: typeof import('./count-clusters').countClusters | undefined;

  const prepareExtras = async (): Promise<void> => {
    extras ??= await import('./list-extras');
  };

  const settle = onceAfterFrame(async () => {
    await prepareExtras().catch(() => undefined); // Without a network the counts stay as they are.
    if (!drawn?.settled) return;
    const { rows, chosen, profile, passing } = drawn;
    extras?.showCounts({ selects: controls.selects, rows, chosen, profile, options });
    countClusters?.({ rows: passing, profile, options, isWhole: list.isWhole() });
    writeText(empty, extras?.whyEmpty(rows.length, drawn) ?? '');
  });

  const draw = (found: Found): void => {
    const { rows, chosen, settled, hasFailed } = found;
    const profile = currentProfile();
    const passing = rows.filter((row) => passes(row, chosen));
    const { others, unverified, ...sorted } = sortByProfile(passing, profile, options);
    const inOrder = (some: readonly ListedRow[]) => extras?.sortRows(some, chosen.get('sort')) ?? some;
    const reasons = new Map(chosen.get('others') ? others.map(({ row, reason }) => [row, reason]) : []);
    const applying = inOrder(sorted.applying);
    const visible = [...applying, ...inOrder([...reasons.keys()])];
    for (const row of visible) extras?.markRow(row, reasons.get(row));
    lines.draw(visible, settled);
    body.closest('table')?.toggleAttribute('hidden', visible.length === 0);
    copyBar?.toggleAttribute('hidden', hasFailed || applying.length === 0);
    controls.tell(others.length);
    drawn = { ...found, profile, passing, applying, others };
    if (applying.length > 0) writeText(empty, '');
    if (settled) settle();

    const shown = { shown: applying.length, unverified };
    writeText(count, hasFailed ? loadingFailed : tellCount({ ...shown, ...totalsFor(profile) }, profile, choices));
  };

  /** Once the reader turns to the cluster, counts beside its choices and the rows of earlier releases are worth having. */
  const prepareClusters = async (): Promise<void> => {
    const [counting] = await Promise.all([import('./count-clusters'), list.addEarlier()]);
    countClusters = counting.countClusters;
  };

  return {
    draw,
    pause: lines.pause,
    prepareClusters,
    prepareExtras,
    /** What a copy of the list holds. */
    copied: (): readonly ListedRow[] => drawn?.applying ?? list.all(),
  };
}
