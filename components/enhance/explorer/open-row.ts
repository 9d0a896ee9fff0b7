import { fetchPage } from './fetch-page';

const opened = new WeakMap<Element, HTMLTableRowElement>();

/** The line of details below a row that is open. */
export function detailsOf(row: Element): HTMLTableRowElement[] {
  const details = opened.get(row);
  return details ? [details] : [];
}

async function fetchDetails(url: URL): Promise<HTMLTableRowElement> {
  const row = (await fetchPage(url.pathname)).getElementById(url.hash.slice(1));
  const more = row?.nextElementSibling;
  if (!(more instanceof HTMLTableRowElement)) throw new Error(`${url.href} has no details`);
  const details = document.importNode(more, true);
  details.querySelector('details')?.setAttribute('open', '');
  return details;
}

/** The details stand on the reference page; where they cannot be fetched, the link leads there. */
async function toggle(link: HTMLAnchorElement): Promise<void> {
  const row = link.closest('tr');
  if (!row) return;
  const known = opened.get(row);
  if (known) {
    known.remove();
    opened.delete(row);
    link.setAttribute('aria-expanded', 'false');
    return;
  }
  const url = new URL(link.href);
  try {
    const details = await fetchDetails(url);
    opened.set(row, details);
    row.after(details);
    link.setAttribute('aria-expanded', 'true');
  } catch {
    location.assign(url);
  }
}

export function openRow(event: MouseEvent): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || location.protocol === 'file:') return;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-open-row]') : null;
  if (!link) return;
  event.preventDefault();
  void toggle(link);
}
