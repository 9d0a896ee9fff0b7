import { editDistance } from '@/lib/flows';
import type { Nothing } from './answer';
import type { Lookup } from './lookup';
import { portsOf } from './search-index';
import type { Understanding } from './understand';
import type { Vocabulary } from './vocabulary';

const nearestPort = 100;
const mostOffered = 4;

/** What lies near a query without an answer; offered, never found. */
export function toNothing(
  { ports, said, unknown }: Understanding,
  { entries }: Vocabulary,
  { index }: Lookup,
): Nothing {
  const asked = [...new Set(ports.map(({ from }) => from))];
  const distance = (range: readonly number[]): number =>
    Math.min(...asked.flatMap((port) => range.map((bound) => Math.abs(bound - port))));
  const near = index.rows
    .map((row) => ({ row, away: Math.min(...row.ports.map(distance)) }))
    .filter(({ away }) => away <= nearestPort)
    .sort((a, b) => a.away - b.away)
    .map(({ row }) => ({ port: portsOf(row), protocol: row.protocol, label: row.listener }));
  const nearestPorts = near.filter(
    ({ port, label }, at) => near.findIndex((other) => other.port === port && other.label === label) === at,
  );
  const names = entries
    .filter(({ kind }) => kind !== 'party')
    .map(({ label, names: known }) => {
      const own = known.split(' ');
      return { label, away: Math.min(...unknown.flatMap(({ text }) => own.map((name) => awayFrom(text, name)))) };
    })
    .filter(({ away }) => Number.isFinite(away))
    .sort((a, b) => a.away - b.away);
  /** Names that were said, though among so many unknown words that they may mean something else. */
  const perhaps = said
    .flatMap(({ meaning }) => meaning.entries.flatMap((entry) => entries[entry] ?? []))
    .filter(({ rows }) => rows.length > 0);
  return {
    ports: asked,
    nearestPorts: nearestPorts.slice(0, mostOffered),
    nearestNames: [...new Set([...perhaps, ...names].map(({ label }) => label))].slice(0, mostOffered),
  };
}

/** A name that begins so is nearest; else one letter in three may differ, at most two (in a short word one, unless letters were left out), and the first may not. */
function awayFrom(word: string, name: string): number {
  if (name.startsWith(word)) return 0;
  const most = word.length < 6 && !isLeftOf(word, name) ? 1 : Math.min(2, Math.round(word.length / 3));
  const edits = word[0] === name[0] && most > 0 ? editDistance(word, name, most) : Number.POSITIVE_INFINITY;
  return edits <= most ? edits : Number.POSITIVE_INFINITY;
}

/** Whether letters were left out of a name, as in `vcntr`. */
function isLeftOf(word: string, name: string): boolean {
  let at = 0;
  for (const letter of name) if (letter === word[at]) at++;
  return at === word.length;
}
