const pages = new Map<string, Promise<Document>>();

/** The browser reads the page itself here; a parser fed with text is refused where Trusted Types are asked for. */
function request(address: string): Promise<Document> {
  const asked = new XMLHttpRequest();
  asked.open('GET', address);
  asked.responseType = 'document';
  return new Promise((resolve, reject) => {
    asked.addEventListener('load', () => {
      if (asked.status === 200 && asked.responseXML) resolve(asked.responseXML);
      else reject(new Error(`${address} is answered ${asked.status}`));
    });
    asked.addEventListener('error', () => reject(new Error(`${address} cannot be reached`)));
    asked.send();
  });
}

/** Another page of this site, fetched once; a failed fetch may be tried again. */
export function fetchPage(address: string): Promise<Document> {
  const page = pages.get(address) ?? request(address);
  pages.set(address, page);
  page.catch(() => pages.delete(address));
  return page;
}
