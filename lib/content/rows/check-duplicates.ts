import type { VFile } from 'vfile';
import { formatNeed, formatPorts, formatReleaseSpan } from '@/lib/flows';
import { report } from '../source-file';
import type { TableRow } from './table-row';

export interface PlacedRow {
  file: VFile;
  row: TableRow;
}

const contentOf = ({
  listener,
  protocol,
  direction,
  ports,
  purpose,
  sources,
  need,
  providers,
  releases,
}: TableRow): string =>
  [
    listener,
    protocol,
    direction,
    formatPorts(ports),
    purpose,
    [...sources].sort().join(' '),
    formatNeed(need),
    providers.join(' '),
    formatReleaseSpan(releases),
  ].join('\n');

/** Two rows with one id would hide each other, and two that say the same are one too many. */
export function checkDuplicates(rows: readonly PlacedRow[]): void {
  const byId = new Map<string, PlacedRow>();
  const byContent = new Map<string, PlacedRow>();
  for (const placed of rows) {
    const { file, row } = placed;
    const twin = byId.get(row.id);
    const copy = byContent.get(contentOf(row));
    const placeOf = (other: PlacedRow) => `${other.file.path}:${other.row.line}`;
    if (twin) report(file, row.point, `the id "${row.id}" stands at ${placeOf(twin)} too; two rows never share one`);
    if (copy) report(file, row.point, `the row says the same as ${placeOf(copy)}; keep one of them`);
    byId.set(row.id, twin ?? placed);
    byContent.set(contentOf(row), copy ?? placed);
  }
}
