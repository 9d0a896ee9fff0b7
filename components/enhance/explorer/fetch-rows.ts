import { nameCopyButtons } from '../copy/name-copy-buttons';
import { fetchPage } from './fetch-page';

const onTheirWay = new Map<string, Promise<readonly HTMLTableRowElement[]>>();

/** The rows that another page of this site shows; every key may ask for them until they are here, and they are read once. */
export function fetchRows(address: string): Promise<readonly HTMLTableRowElement[]> {
  const coming = onTheirWay.get(address) ?? readRows(address).finally(() => onTheirWay.delete(address));
  onTheirWay.set(address, coming);
  return coming;
}

/** Once they are here the list is no longer the one that the links between its pages were made of. */
async function readRows(address: string): Promise<readonly HTMLTableRowElement[]> {
  const page = await fetchPage(address);
  nameCopyButtons(page);
  document.querySelector('.page-links')?.remove();
  const lines = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-row-id]')];
  return lines.map((line) => document.importNode(line, true));
}
