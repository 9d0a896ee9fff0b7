import type { Card, Hit, SentencePart } from './answer';
import type { Lookup } from './lookup';
import { type IndexedEntry, type IndexedRow, portsOf, rangesText } from './search-index';
import type { Understanding } from './understand';

const mostNumbers = 6;

/** Rows that score within half a grade of the best say the same thing. */
const alike = 5;

/** Where one thing is named and a handful of numbers say it all: the sentence with these numbers. */
export function toCard({ said, ports }: Understanding, hits: readonly Hit[], { index }: Lookup): Card | null {
  const named = said.filter(({ as }) => as !== 'source');
  const entry = index.entries[named[0]?.meaning.entries[0] ?? -1];
  if (!entry || named.length > 1 || ports.length > 0 || (entry.kind !== 'endpoint' && entry.kind !== 'job'))
    return null;
  const rows = distinct(best(hits, index.rows));
  return rows.length === 0 || rows.length > mostNumbers ? null : toSentence(entry, rows);
}

function best(hits: readonly Hit[], rows: readonly IndexedRow[]): IndexedRow[] {
  const highest = hits[0]?.score ?? 0;
  const top = new Set(hits.filter(({ score }) => highest - score < alike).map(({ rowId }) => rowId));
  return rows.filter((row) => top.has(row.id));
}

const numberOf = (row: IndexedRow): string => `${row.protocol} ${portsOf(row)}`;

/** A number that several rows share is said once. */
const distinct = (rows: readonly IndexedRow[]): IndexedRow[] =>
  rows.filter((row, at) => row.ports.length > 0 && rows.findIndex((other) => numberOf(other) === numberOf(row)) === at);

const remark = ({ purpose, printed }: IndexedRow): string =>
  printed.length > 0 ? ` (${purpose}; the published page prints ${rangesText(printed)})` : ` (${purpose})`;

const joint = (place: number, count: number): string => (place === 0 ? '' : place === count - 1 ? ' and ' : ', ');

function toSentence({ label, kind, from, rows: own }: IndexedEntry, rows: readonly IndexedRow[]): Card {
  const starts = kind === 'endpoint' && own.every((row) => from.includes(row));
  const verb = starts ? 'connects to' : kind === 'endpoint' ? 'listens on' : 'uses';
  const numbers = rows.flatMap((row, place): SentencePart[] => [
    { text: `${joint(place, rows.length)}${row.protocol} ` },
    { copy: portsOf(row), protocol: row.protocol, rowId: row.id },
    { text: remark(row) },
  ]);
  return {
    subject: label,
    sentence: [{ text: `${label} ${verb} ` }, ...numbers, { text: '.' }],
    rowIds: rows.map(({ id }) => id),
  };
}
