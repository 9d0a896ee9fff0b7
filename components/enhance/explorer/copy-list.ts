import { announce } from '../announce';
import type { ListedRow } from './listed-row';

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  link.download = 'ports.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Copies the rows that are shown; CSV is a file. */
export async function copyList(format: string, rows: readonly ListedRow[]): Promise<void> {
  const [{ listFormats }, { readRowLine }, { copyText }] = await Promise.all([
    import('../copy/list-formats'),
    import('../copy/row-line'),
    import('../search/copy-text'),
  ]);
  const text = listFormats[format]?.(rows.map(({ element }) => readRowLine(element)));
  if (text === undefined) return;
  const what = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  if (format === 'csv') {
    download(text);
    announce(`${what} saved as CSV`);
    return;
  }
  announce((await copyText(text)) ? `${what} copied` : 'Copying is not possible here');
}
