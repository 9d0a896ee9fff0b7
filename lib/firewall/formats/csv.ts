import type { Format } from '../format';
import { columns, neutralise, toTable } from '../table';

const quote = (cell: string): string => `"${neutralise(cell).replaceAll('"', '""')}"`;

/** For spreadsheets and tools; a cell that would be calculated is marked as text. */
export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  proof: { kind: 'second reading', sentence: 'Read a second time and compared with the flows.' },
  limits: { notes: ['A cell that begins like a formula gets an apostrophe in front.'] },
  variants: ['insert'],
  render(request) {
    const rows = toTable(request).map((row) => columns.map((column) => quote(row[column])).join(','));
    const body = rows.length === 0 ? '' : [columns.map(quote).join(','), ...rows, ''].join('\r\n');
    return {
      files: [{ name: 'portolan-rules.csv', mime: 'text/csv', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
