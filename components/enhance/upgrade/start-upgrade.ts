import { applies, describeProfile, type Profile, writeProfile } from '@/lib/profile';
import { showOthers } from '@/lib/words/cluster';
import * as words from '@/lib/words/upgrade';
import { formatFragment } from '../fragment';
import { currentProfile, onProfile, profileChoices, startProfile } from '../profile';
import { readOpening } from '../profile/read-opening';
import { writeText } from '../write-text';
import { type ChangedRow, readChangedRows, rowElements, showRow } from './changed-row';

/** Applies the reader's cluster to the changes, and copies the rows of one group as they are shown. */
export function startUpgrade(): void {
  startProfile();
  const groups = [...document.querySelectorAll<HTMLElement>('[data-change-group]')];
  const count = document.querySelector<HTMLElement>('[data-upgrade-count]');
  const others = document.querySelector<HTMLButtonElement>('[data-upgrade-others]');
  const rows = groups.flatMap(readChangedRows);
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const mentions = document.querySelectorAll<HTMLElement>('main [data-provider]:not([data-row-id])');
  const showsOthers = () => others?.getAttribute('aria-pressed') === 'true';

  const draw = (): void => {
    const profile = currentProfile();
    const left = rows.filter((row) => !drawRow(row, profile, showsOthers())).length;
    for (const mention of mentions) mention.hidden = !concerns(mention, profile);
    leadToRules(profile);
    for (const group of groups) countGroup(group);
    for (const part of parts) part.hidden = isEmpty(part);
    if (count) count.textContent = tell(rows.length, left, profile);
    if (!others) return;
    others.hidden = left === 0;
    others.textContent = showOthers(left);
  };

  others?.addEventListener('click', () => {
    others.setAttribute('aria-pressed', String(!showsOthers()));
    draw();
  });
  for (const group of groups) group.addEventListener('click', (event) => void copyGroup(group, event));
  onProfile(draw);
  draw();
}

/** True where the row applies to the reader's cluster. */
function drawRow(row: ChangedRow, profile: Profile, showsOthers: boolean): boolean {
  const result = applies(row.opening, { ...profile, release: row.release }, profileChoices().options);
  showRow(row, result.applies ? undefined : result.reason, showsOthers);
  return result.applies;
}

/** Mentions follow the rule of the tables; the page chose their releases, so only choices that came later are asked about. */
function concerns(mention: HTMLElement, profile: Profile): boolean {
  const release = mention.closest<HTMLElement>('[data-release]')?.dataset.release ?? newerRelease();
  return applies(readOpening(mention.dataset), { ...profile, release }, profileChoices().options).applies;
}

const newerRelease = (): string => document.querySelector<HTMLElement>('[data-upgrade-to]')?.dataset.upgradeTo ?? '';

/** True where all that there is to show of a part is hidden; its heading would stand over nothing. */
function isEmpty(part: HTMLElement): boolean {
  const items = [...part.querySelectorAll<HTMLElement>('.plain-list > li, .facts > li, tbody > tr')];
  return items.length > 0 && items.every(({ hidden }) => hidden);
}

function countGroup(group: HTMLElement): void {
  const all = rowElements(group);
  if (all.length === 0) return;
  const applying = all.filter(({ dataset }) => dataset.off === undefined).length;
  const isWhole = applying === all.length;
  const write = (place: string, text: string): void => writeText(group.querySelector(place), text);
  write('[data-group-count]', isWhole ? words.rowsOf(all.length) : words.applying(applying, all.length));
  write('[data-heading-count]', isWhole ? words.count(all.length) : words.countOf(applying, all.length));
  group.querySelector('[data-nothing-here]')?.toggleAttribute('hidden', applying > 0);
}

/** To the rules of the newer release for the reader’s cluster. */
function leadToRules(profile: Profile): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-upgrade-rules]');
  const release = newerRelease();
  const cluster = new Map([['release', release], ...writeProfile({ ...profile, release }, profileChoices())]);
  if (link) link.hash = formatFragment(cluster);
}

/** The profile without its release, which the page does not ask for. */
function tell(all: number, left: number, profile: Profile): string {
  if (all === 0) return '';
  const whom = describeProfile(profile, profileChoices()).replace(`${profile.release}, `, '');
  return words.story(all - left, all, whom);
}

async function copyGroup(group: HTMLElement, { target }: Event): Promise<void> {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy-list]') : null;
  if (!button) return;
  const { copyAt } = await import('../copy/copy-at');
  const shown = rowElements(group).filter(({ hidden }) => !hidden);
  const cluster = { profile: currentProfile(), options: profileChoices().options };
  await copyAt(button, button.dataset.copyList ?? '', shown, cluster);
}
