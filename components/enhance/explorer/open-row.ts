const pages = new Map<string, Promise<Document>>();

/** The browser reads the page itself here; a parser fed with text is refused where Trusted Types are asked for. */
function fetchPage(address: string): Promise<Document> {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  return new Promise((resolve, reject) => {
    request.addEventListener('load', () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${address} is answered ${request.status}`));
    });
    request.addEventListener('error', () => reject(new Error(`${address} cannot be reached`)));
    request.send();
  });
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
