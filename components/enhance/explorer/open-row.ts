const pages = new Map<string, Promise<Document>>();

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is answered ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function loadPage({ pathname }: URL): Promise<Document> {
  const page = pages.get(pathname) ?? fetchPage(pathname);
  pages.set(pathname, page);
  page.catch(() => pages.delete(pathname));
  return page;
}

/** The details stand on the reference page; where they cannot be fetched, the link leads there. */
async function replaceByDetails(link: HTMLAnchorElement): Promise<void> {
  const url = new URL(link.href);
  try {
    const row = (await loadPage(url)).getElementById(url.hash.slice(1));
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
