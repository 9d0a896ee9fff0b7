import { nameCopyButtons } from '../copy/name-copy-buttons';
import { fetchPage } from './fetch-page';

/** The rows that another page of this site shows. */
export async function fetchRows(address: string): Promise<HTMLTableRowElement[]> {
  const page = await fetchPage(address);
  nameCopyButtons(page);
  const lines = [...page.querySelectorAll<HTMLTableRowElement>('tr[data-row-id]')];
  return lines.map((line) => document.importNode(line, true));
}
