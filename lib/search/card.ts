import * as words from '@/lib/words/search';
import type { Card, Hit, SentencePart } from './answer';
import type { Lookup } from './lookup';
import type { Said } from './parties';
import { type IndexedEntry, type IndexedRow, portsOf, rangesText } from './search-index';
import type { Understanding } from './understand';

const mostNumbers = 6;

/** Rows that score within half a grade of the best say the same thing. */
const alike = 5;

/** Where one thing is named and a handful of numbers say it all: the sentence with these numbers. */
export function toCard({ said, ports }: Understanding, hits: readonly Hit[], lookup: Lookup): Card | null {
  const entriesOf = ({ meaning }: Said) => meaning.entries.flatMap((at) => lookup.index.entries[at] ?? []);
  const rowsAt = (places: readonly number[]) => new Set(places.map((at) => lookup.index.rows[at]));
  const named = said.filter(({ as }) => as !== 'source');
  const [entry] = named.flatMap(entriesOf);
  if (!entry || named.length > 1 || ports.length > 0 || (entry.kind !== 'endpoint' && entry.kind !== 'job'))
    return null;
  const top = lookup.rowsOf(best(hits));
  const sources = said.filter(({ as }) => as === 'source').map(entriesOf);
  const started = rowsAt(sources.flat().flatMap(({ from }) => from));
  const asked = top.filter((row) => started.has(row));
  const own = rowsAt(asked.length > 0 ? [...entry.rows, ...entry.related] : entry.rows);
  const numbers = byNumber((asked.length > 0 ? asked : top).filter((row) => own.has(row)));
  if (numbers.length === 0 || numbers.length > mostNumbers) return null;
  return toSentence(entry, numbers, asked.length > 0 ? fromOneTo(sources, entry) : beginningOf(entry, lookup));
}

/** Several who start would make a long beginning; the chips name them. */
function fromOneTo(sources: readonly (readonly IndexedEntry[])[], { label }: IndexedEntry): string {
  const [source] = sources[0] ?? [];
  return source && sources.length === 1 ? words.between(source.label, label) : words.jobOf(label);
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
function beginningOf({ label, kind, from, rows }: IndexedEntry, { names }: Lookup): string {
  const started = rows.filter((row) => names(from, row)).length;
  if (kind !== 'endpoint') return words.jobOf(label);
  if (started === rows.length) return words.destinations(label);
  return started === 0 ? words.listeningPorts(label) : words.jobOf(label);
}

function toSentence({ label }: IndexedEntry, all: readonly IndexedRow[][], beginning: string): Card {
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
    sentence: [{ text: beginning }, ...numbers, { text: '.' }],
    rowIds: all.flat().map(({ id }) => id),
  };
}
