import type { Card, Hit, SentencePart } from './answer';
import type { Lookup } from './lookup';
import { portsOf } from './search-index';
import type { Understanding } from './understand';

/** Where one thing is named and a handful of rows say it all: the sentence with the numbers. */
export function toCard({ said, ports }: Understanding, hits: readonly Hit[], { index }: Lookup): Card | null {
  const [best] = hits;
  const named = said.filter(({ as }) => as !== 'source');
  if (!best || ports.length > 0 || named.length !== 1) return null;
  const entry = index.entries[named[0]?.meaning.entries[0] ?? -1];
  if (!entry || (entry.kind !== 'endpoint' && entry.kind !== 'job')) return null;
  const top = new Set(hits.filter(({ score }) => best.score - score < 5).map(({ rowId }) => rowId));
  const rows = index.rows.filter((row) => top.has(row.id) && portsOf(row) !== '');
  if (rows.length === 0 || rows.length > 6) return null;
  const sentence: SentencePart[] = [{ text: `${entry.label} uses ` }];
  rows.forEach((row, place) => {
    if (place > 0) sentence.push({ text: place === rows.length - 1 ? ' and ' : ', ' });
    sentence.push(
      { text: `${row.protocol} ` },
      { copy: portsOf(row), protocol: row.protocol, rowId: row.id },
      { text: ` (${row.purpose})` },
    );
  });
  sentence.push({ text: '.' });
  return { subject: entry.label, sentence, rowIds: rows.map(({ id }) => id) };
}
