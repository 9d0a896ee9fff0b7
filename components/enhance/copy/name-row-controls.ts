import { copyRow, detailsOf } from '@/lib/words/rows';

const cells = ['.cell-protocol', '.cell-port', '.purpose'] as const;

/** What is alike in every row is named after it by the script: a name in each row would weigh as much as the rows' ports. */
export function nameRowControls(within: ParentNode): void {
  for (const button of within.querySelectorAll('[data-copy-row]')) {
    const row = button.closest('tr');
    const name = cells.map((cell) => row?.querySelector(cell)?.textContent ?? '').join(' ');
    button.setAttribute('aria-label', copyRow(name));
    row?.nextElementSibling?.querySelector('.row-details > summary')?.setAttribute('aria-label', detailsOf(name));
  }
}
