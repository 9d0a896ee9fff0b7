import { matrix as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { toMatrix } from '../matrix';
import { neutralise } from '../table';

const quote = (cell: string): string => `"${neutralise(cell).replaceAll('"', '""')}"`;

const toLine = (cells: readonly string[]): string => cells.map(quote).join(',');

/** What a reviewer fills in below the zones. */
const form = ['Requester', 'Expiry', 'Review'];

/** Zones against zones, as change boards like to see it. */
export const matrix: Format = {
  id: 'matrix',
  label: words.label,
  proof: { kind: 'second reading', sentence: words.proof },
  limits: {
    notes: words.notes,
  },
  variants: ['insert'],
  render(request) {
    const lines = [
      ...toMatrix(request),
      [],
      ...form.map((field) => [field, '']),
      ['Reference', request.header.join('. ')],
    ];
    const body = request.rules.length === 0 ? '' : `${lines.map(toLine).join('\r\n')}\r\n`;
    return {
      files: [{ name: 'portolan-matrix.csv', mime: 'text/csv', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
