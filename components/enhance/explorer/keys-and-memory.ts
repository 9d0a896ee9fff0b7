import { rememberSearch } from '../palette/recent-searches';

const opener = '[data-open-row]';

const isPlain = ({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && !shiftKey;

/**
 * From the box down into the rows, up and down among them, and `c` copies the row; Enter opens it like every link. What was
 * searched for stays on this machine, for the palette to offer it again.
 */
export function addKeysAndMemory(box: HTMLInputElement | null, body: HTMLTableSectionElement): void {
  const openers = (): HTMLElement[] => [...body.querySelectorAll<HTMLElement>(opener)];
  box?.addEventListener('change', () => rememberSearch(box.value));
  box?.addEventListener('keydown', (event) => {
    if (!isPlain(event) || event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    const [first] = openers();
    if (!first) return;
    event.preventDefault();
    first.focus();
  });
  body.addEventListener('keydown', (event) => {
    const row = event.target instanceof HTMLElement && event.target.matches(opener) ? event.target : undefined;
    if (!row || !isPlain(event)) return;
    const all = openers();
    const at = all.indexOf(row);
    if (event.key === 'ArrowDown') all[at + 1]?.focus();
    else if (event.key === 'ArrowUp') (all[at - 1] ?? box)?.focus();
    else if (event.key === 'c') row.closest('tr')?.querySelector<HTMLElement>('[data-copy-row]')?.click();
    else return;
    event.preventDefault();
  });
}
