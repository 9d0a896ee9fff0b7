import type { Release } from '@/lib/flows';
import type { Conditional } from '@/lib/profile';
import { element } from '../element';
import { readOpening } from '../profile/read-opening';

/** A row of one group of changes. */
export interface ChangedRow {
  element: HTMLTableRowElement;
  /** The release in which the row holds; the page says which two are compared, not the profile. */
  release: Release;
  opening: Conditional;
}

export const rowElements = (group: HTMLElement): HTMLTableRowElement[] => [
  ...group.querySelectorAll<HTMLTableRowElement>('tr[data-row-id]'),
];

export const readChangedRows = (group: HTMLElement): ChangedRow[] =>
  rowElements(group).map((element) => ({
    element,
    release: group.dataset.release ?? '',
    opening: readOpening(element.dataset),
  }));

/** A row that does not apply is hidden, or greyed with the reason. */
export function showRow({ element: row }: ChangedRow, reason: string | undefined, showsOthers: boolean): void {
  row.hidden = reason !== undefined && !showsOthers;
  row.querySelector('.row-reason')?.remove();
  delete row.dataset.off;
  if (reason === undefined) return;
  row.dataset.off = reason;
  row.querySelector('.cell-need')?.append(element('span', { class: 'row-reason' }, ` ${reason}`));
}
