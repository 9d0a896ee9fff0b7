import { tsv as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { columns, neutralise, toTable } from '../table';

/** Pastes into a spreadsheet as cells. */
export const tsv: Format = {
  id: 'tsv',
  label: words.label,
  proof: { kind: 'second reading', sentence: words.proof },
  limits: { notes: words.notes },
  variants: ['insert'],
  render(request) {
    const rows = toTable(request).map((row) => columns.map((column) => neutralise(row[column])).join('\t'));
    const body = rows.length === 0 ? '' : [columns.join('\t'), ...rows, ''].join('\n');
    return {
      files: [{ name: 'portolan-rules.tsv', mime: 'text/tab-separated-values', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
