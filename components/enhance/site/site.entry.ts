import { nameRowControls } from '../copy/name-row-controls';
import '../lifecycle/start-lifecycle';
import '../palette/start-palette';
import { startSiteSearch } from '../site-search/start-site-search';
import { startPrintHead } from './print-head';
import { startThemeSwitch } from './theme-switch';

const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
if (button) startThemeSwitch(button);
nameRowControls(document);
startSiteSearch();
startPrintHead();

document.addEventListener('click', ({ target }) => {
  const forget = target instanceof Element ? target.closest<HTMLElement>('[data-forget]') : null;
  if (forget) void import('../forget/forget-everything').then(({ forgetEverything }) => forgetEverything(forget));

  const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-copy-row]') : null;
  const row = pressed?.closest('tr');
  if (pressed && row) void import('../copy/copy-at').then(({ copyAt }) => copyAt(pressed, 'ticket', [row]));
});

/** Details say nothing of their opening to those above them, except while the event is on its way down. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    const details = target instanceof HTMLDetailsElement && target.open ? target : null;
    const place = details?.querySelector<HTMLElement>('[data-copy-as]');
    const row = place?.closest('tr')?.previousElementSibling;
    if (place && row instanceof HTMLElement)
      void import('../copy/offer-copies').then(({ offerCopies }) => offerCopies(place, row));
  },
  true,
);
