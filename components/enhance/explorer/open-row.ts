import { onItsPage } from '@/lib/words/rows';
import { element } from '../element';
import { fetchPage } from './fetch-page';
import { detailsOf, dropDetails, keepDetails } from './opened-rows';

async function fetchDetails(url: URL): Promise<HTMLTableRowElement> {
  const row = (await fetchPage(url.pathname)).getElementById(url.hash.slice(1));
  const more = row?.nextElementSibling;
  if (!(more instanceof HTMLTableRowElement)) throw new Error(`${url.href} has no details`);
  const details = document.importNode(more, true);
  details.querySelector('details')?.setAttribute('open', '');
  details
    .querySelector('details')
    ?.append(element('p', {}, element('a', { class: 'row-page', attributes: { href: url.href } }, onItsPage)));
  return details;
}

/** The details stand on the reference page; where they cannot be fetched, the link leads there. */
export async function toggleRow(link: HTMLAnchorElement): Promise<void> {
  const row = link.closest('tr');
  if (!row) return;
  const isOpen = detailsOf(row).length > 0;
  try {
    if (isOpen) dropDetails(row);
    else keepDetails(row, await fetchDetails(new URL(link.href)));
    link.setAttribute('aria-expanded', String(!isOpen));
  } catch {
    location.assign(link.href);
  }
}
