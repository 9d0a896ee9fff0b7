import { loadAsScript, siteUrl } from '../site-data';

const pages = new Map<string, Promise<Document>>();

/** The frame of a page stays behind: nobody asks for it, and its style would be refused where another page reads it. */
const mainOnly = { createHTML: (text: string) => /<main.*<\/main>/s.exec(text)?.[0] ?? '' };
const policy = window.trustedTypes?.createPolicy('portolan#page', mainOnly) ?? mainOnly;

/** From disk browsers read no pages; there the bundle holds what is asked for as text in a script. */
async function readText(address: URL): Promise<string> {
  if (address.protocol === 'file:')
    return loadAsScript(`/${address.href.slice(siteUrl('/').length)}`.replace(/\/$/, '/index.html'));
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.href} is answered ${response.status}`);
  return response.text();
}

/** Links of the bundle are relative to their page, and what is read here goes into another. */
function keepLinks(page: Document, address: URL): void {
  for (const link of page.querySelectorAll('a[href]')) {
    const { protocol, host, pathname, search, hash } = new URL(link.getAttribute('href') ?? '', address);
    if (protocol === address.protocol && host === address.host) link.setAttribute('href', pathname + search + hash);
  }
}

async function read(address: URL): Promise<Document> {
  const page = new DOMParser().parseFromString(policy.createHTML(await readText(address)), 'text/html');
  keepLinks(page, address);
  return page;
}

/** Another page of this site, fetched once; a failed fetch may be tried again. */
export function fetchPage(address: string): Promise<Document> {
  const page = pages.get(address) ?? read(new URL(address, location.href));
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}
