import { copyRow } from '@/lib/words/rows';

const cells = ['.cell-protocol', '.cell-port', '.flow-to'] as const;

/** A button that only a script shows is named by the script: a name for each row would weigh as much as the rows' ports. */
export function nameCopyButtons(within: ParentNode): void {
  for (const button of within.querySelectorAll('[data-copy-row]')) {
    const row = button.closest('tr');
    const named = cells.map((cell) => row?.querySelector(cell)?.textContent ?? '');
    button.setAttribute('aria-label', copyRow(named.join(' ')));
  }
}
