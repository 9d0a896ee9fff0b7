import { announce } from '../announce';
import { copyText } from '../search/copy-text';
import { listFormats } from './list-formats';
import { readRowLine } from './row-line';

/** Every way to copy rows, in the order of the buttons. */
export const copyFormats = [
  { id: 'ticket', label: 'Ticket' },
  { id: 'markdown', label: 'Markdown' },
  { id: 'tsv', label: 'TSV' },
  { id: 'nftables', label: 'nftables' },
  { id: 'iptables', label: 'iptables' },
  { id: 'csv', label: 'CSV file' },
] as const;

export async function toText(format: string, rows: readonly HTMLElement[]): Promise<string> {
  const list = listFormats[format];
  if (list) return list(rows.map(readRowLine));
  const { renderRules } = await import('./render-rules');
  return renderRules(
    format,
    rows.flatMap(({ dataset }) => dataset.rowId ?? []),
  );
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv;charset=utf-8' }));
  link.download = 'ports.csv';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Copies rows, or saves them where the format is a file, and says so; gives back what was copied. */
export async function copyRows(format: string, rows: readonly HTMLElement[]): Promise<string> {
  const what = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  const label = copyFormats.find(({ id }) => id === format)?.label ?? format;
  try {
    const text = await toText(format, rows);
    if (format === 'csv') {
      download(text);
      announce(`${what} saved as CSV`);
    } else announce((await copyText(text)) ? `${what} copied as ${label}` : 'Copying is not possible here');
    return text;
  } catch {
    announce(`${label} could not be loaded`);
    return '';
  }
}
