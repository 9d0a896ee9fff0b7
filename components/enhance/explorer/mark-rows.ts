import type { ListedRow } from './listed-row';

/** A row that does not apply is greyed and says why; one that applies says nothing. */
export function markRow({ element }: ListedRow, reason: string | undefined): void {
  if ((element.dataset.off ?? undefined) === reason) return;
  element.querySelector('.row-reason')?.remove();
  if (reason === undefined) {
    delete element.dataset.off;
    return;
  }
  element.dataset.off = reason;
  const text = document.createElement('span');
  text.className = 'row-reason';
  text.textContent = ` ${reason}`;
  element.querySelector('.cell-need')?.append(text);
}
