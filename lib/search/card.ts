import * as words from '@/lib/words/search';
import type { Card, Hit, SentencePart } from './answer';
import type { Lookup } from './lookup';
import { type IndexedEntry, type IndexedRow, portsOf, rangesText } from './search-index';
import type { Understanding } from './understand';

const mostNumbers = 6;

/** Rows that score within half a grade of the best say the same thing. */
const alike = 5;

/** Where one thing is named and a handful of numbers say it all: the sentence with these numbers. */
export function toCard({ said, ports }: Understanding, hits: readonly Hit[], lookup: Lookup): Card | null {
  const named = said.filter(({ as }) => as !== 'source');
  const entry = lookup.index.entries[named[0]?.meaning.entries[0] ?? -1];
  if (!entry || named.length > 1 || ports.length > 0 || (entry.kind !== 'endpoint' && entry.kind !== 'job'))
    return null;
  const own = new Set(entry.rows.map((row) => lookup.index.rows[row]));
  const numbers = byNumber(lookup.rowsOf(best(hits)).filter((row) => own.has(row)));
  return numbers.length === 0 || numbers.length > mostNumbers ? null : toSentence(entry, numbers, lookup);
}

function best(hits: readonly Hit[]): Hit[] {
  const highest = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => highest - score < alike);
}

const numberOf = (row: IndexedRow): string => `${row.protocol} ${portsOf(row)}`;

/** A number that several rows share is said once. */
function byNumber(rows: readonly IndexedRow[]): IndexedRow[][] {
  const numbers = new Map<string, IndexedRow[]>();
  for (const row of rows.filter(({ ports }) => ports.length > 0)) {
    const number = numberOf(row);
    if (!numbers.get(number)?.push(row)) numbers.set(number, [row]);
  }
  return [...numbers.values()];
}

/** What a number is for is said only where all its rows say the same. */
function remark(rows: readonly IndexedRow[]): string {
  const purposes = new Set(rows.map(({ purpose }) => purpose));
  const printed = rows.find((row) => row.printed.length > 0)?.printed;
  const said = [...(purposes.size === 1 ? purposes : []), ...(printed ? [words.pagePrints(rangesText(printed))] : [])];
  return said.length > 0 ? ` (${said.join('; ')})` : '';
}

const joint = (place: number, count: number): string => (place === 0 ? '' : place === count - 1 ? words.and : ', ');

/** Of a party that starts some of its rows and listens for others neither can be said. */
function beginningOf(kind: IndexedEntry['kind'], started: number, all: number): (name: string) => string {
  if (kind !== 'endpoint') return words.jobOf;
  if (started === all) return words.destinations;
  return started === 0 ? words.listeningPorts : words.jobOf;
}

function toSentence(
  { label, kind, from, rows: own }: IndexedEntry,
  all: readonly IndexedRow[][],
  { names }: Lookup,
): Card {
  const begin = beginningOf(kind, own.filter((row) => names(from, row)).length, own.length);
  const numbers = all.flatMap((rows, place): SentencePart[] =>
    rows
      .slice(0, 1)
      .flatMap((row) => [
        { text: `${joint(place, all.length)}${row.protocol} ` },
        { copy: portsOf(row), protocol: row.protocol, rowId: row.id },
        { text: remark(rows) },
      ]),
  );
  return {
    subject: label,
    sentence: [{ text: begin(label) }, ...numbers, { text: '.' }],
    rowIds: all.flat().map(({ id }) => id),
  };
}
