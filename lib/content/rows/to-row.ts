import type { Row } from '@/lib/flows';
import type { RowFacts } from '../facts/sidecar';
import type { TableRow } from './table-row';

/** A row is what its table says and what its sidecar says. */
export function toRow(row: TableRow, facts: RowFacts, page: { slug: string; file: string }): Row {
  const { point, line, ...table } = row;
  return {
    ...table,
    page: page.slug,
    phases: facts.phases,
    path: facts.path,
    symmetric: facts.symmetric ?? false,
    confidence: facts.confidence ?? { level: 'high' },
    evidence: facts.evidence,
    publishedIds: facts.publishedIds ?? [],
    errataIds: facts.errataIds ?? [],
    notes: facts.notes ?? [],
    ifClosed: facts.ifClosed ?? null,
    zones: facts.zones ?? {},
    origin: { file: page.file, line },
  };
}
