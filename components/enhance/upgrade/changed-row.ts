import type { Release } from '@/lib/flows';
import type { Conditional } from '@/lib/profile';
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
export function showRow({ element }: ChangedRow, reason: string | undefined, showsOthers: boolean): void {
  element.hidden = reason !== undefined && !showsOthers;
  element.querySelector('.row-reason')?.remove();
  delete element.dataset.off;
  if (reason === undefined) return;
  element.dataset.off = reason;
  const text = document.createElement('span');
  text.className = 'row-reason';
  text.textContent = ` ${reason}`;
  element.querySelector('.cell-need')?.append(text);
}
