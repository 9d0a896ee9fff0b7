/** The words of a row, as a ticket or a spreadsheet wants them. */
export interface RowLine {
  protocol: string;
  port: string;
  from: string;
  to: string;
  purpose: string;
  need: string;
  address: string;
}

const textOf = (row: Element, selector: string): string =>
  row.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Read from the row that the server drew, so that copies say what is seen. */
export function readRowLine(row: Element): RowLine {
  return {
    protocol: textOf(row, '.cell-protocol'),
    port: textOf(row, '.cell-port'),
    from: textOf(row, '.flow-from'),
    to: textOf(row, '.flow-to'),
    purpose: textOf(row, '.purpose'),
    need: textOf(row, '.cell-need'),
    address: row.querySelector<HTMLAnchorElement>('.row-link, .row-open')?.href ?? '',
  };
}
