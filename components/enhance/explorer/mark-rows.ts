import { element } from '../element';
import type { ListedRow } from './listed-row';

/** A row that does not apply is greyed and says why; one that applies says nothing. */
export function markRow({ element: row }: ListedRow, reason: string | undefined): void {
  if (row.dataset.off === reason) return;
  row.querySelector('.row-reason')?.remove();
  delete row.dataset.off;
  if (reason === undefined) return;
  row.dataset.off = reason;
  row.querySelector('.cell-need')?.append(element('span', { class: 'row-reason' }, ` ${reason}`));
}
