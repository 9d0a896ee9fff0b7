import { nameRowControls } from '../copy/name-row-controls';
import { fetchPage } from './fetch-page';

const onTheirWay = new Map<string, Promise<readonly HTMLTableRowElement[]>>();

/** The rows that another page of this site shows; every key may ask for them until they are here, and they are read once. */
export function fetchRows(address: string): Promise<readonly HTMLTableRowElement[]> {
  const coming = onTheirWay.get(address) ?? readRows(address).finally(() => onTheirWay.delete(address));
  onTheirWay.set(address, coming);
  return coming;
}

async function readRows(address: string): Promise<readonly HTMLTableRowElement[]> {
  const page = await fetchPage(address);
  nameRowControls(page);
  const lines = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-row-id]')];
  return lines.map((line) => document.importNode(line, true));
}

/** Once further rows are here the list is no longer the one that was cut into pages. */
export function leavePages(): void {
  for (const paging of document.querySelectorAll('.page-links, .page-range')) paging.remove();
}
