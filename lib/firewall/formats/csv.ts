import { csv as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { columns, neutralise, toTable } from '../table';

const quote = (cell: string): string => `"${neutralise(cell).replaceAll('"', '""')}"`;

/** For spreadsheets and tools; a cell that would be calculated is marked as text. */
export const csv: Format = {
  id: 'csv',
  label: words.label,
  proof: { kind: 'second reading', sentence: words.proof },
  limits: { notes: words.notes },
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
