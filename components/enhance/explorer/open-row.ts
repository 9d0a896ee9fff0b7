import { fetchPage } from './fetch-page';

/** The details stand on the reference page; where they cannot be fetched, the link leads there. */
async function replaceByDetails(link: HTMLAnchorElement): Promise<void> {
  const url = new URL(link.href);
  try {
    const row = (await fetchPage(url.pathname)).getElementById(url.hash.slice(1));
    const details = row?.querySelector<HTMLDetailsElement>('.row-details');
    if (!details) throw new Error(`${url.href} has no details`);
    const opened = document.importNode(details, true);
    opened.open = true;
    link.replaceWith(opened);
    opened.querySelector('summary')?.focus();
  } catch {
    location.assign(url);
  }
}

export function openRow(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || location.protocol === 'file:') return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-open-row]') : null;
  if (!link) return;
  event.preventDefault();
  void replaceByDetails(link);
}
