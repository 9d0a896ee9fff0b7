import { xlsx as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { toLine } from '../label';
import { toMatrix } from '../matrix';
import type { RuleRequest } from '../rule';
import { columns, toTable } from '../table';
import { type Sheet, toWorkbook } from '../workbook/to-workbook';
import { tsv } from './tsv';

const widths: Partial<Record<(typeof columns)[number], number>> = {
  'Source zone': 22,
  'Source address': 24,
  'Destination zone': 22,
  'Destination address': 24,
  Ports: 22,
  Purpose: 48,
  'Needed for': 28,
  Rows: 36,
};

const usualWidth = 12;

const rulesSheet = (request: RuleRequest): Sheet => ({
  name: 'Rules',
  widths: columns.map((column) => widths[column] ?? usualWidth),
  rows: [
    columns,
    ...toTable(request).map((line) => columns.map((column) => (column === 'Rule' ? Number(line.Rule) : line[column]))),
  ],
});

function matrixSheet(request: RuleRequest): Sheet {
  const rows = toMatrix(request);
  return { name: 'Zones', widths: (rows[0] ?? []).map(() => 30), rows };
}

const notesSheet = ({ header, warnings }: RuleRequest): Sheet => ({
  name: 'Notes',
  widths: [100],
  rows: [['About this change'], ...[...header, ...warnings].map((text) => [toLine(text)])],
});

/** A workbook of three sheets: the rules, the zones against each other, and what to know. */
export const xlsx: Format = {
  id: 'xlsx',
  label: words.label,
  proof: {
    kind: 'parser',
    sentence: words.proof,
  },
  limits: { notes: words.notes },
  variants: ['insert'],
  render(request) {
    const [cells] = tsv.render(request).files;
    const body = cells?.body ?? '';
    return {
      files: [
        {
          name: 'portolan-rules.xlsx',
          mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          body,
          ...(body !== '' && { bytes: toWorkbook([rulesSheet(request), matrixSheet(request), notesSheet(request)]) }),
        },
      ],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
