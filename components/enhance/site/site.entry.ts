import '../palette/start-palette';
import { startThemeSwitch } from './theme-switch';

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
if (button) startThemeSwitch(button);

async function copyRow(row: Element): Promise<void> {
  const [{ announce }, { copyText }, { toTicketLine }, { readRowLine }] = await Promise.all([
    import('../announce'),
    import('../search/copy-text'),
    import('../copy/list-formats'),
    import('../copy/row-line'),
  ]);
  const isCopied = await copyText(toTicketLine(readRowLine(row)));
  announce(isCopied ? 'Copied as a ticket line' : 'Copying is not possible here');
}

document.addEventListener('click', ({ target }) => {
  const row = target instanceof Element && target.closest('[data-copy-row]')?.closest('tr');
  if (row) void copyRow(row);
});
