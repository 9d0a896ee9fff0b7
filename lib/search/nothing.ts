import { editDistance } from '@/lib/flows';
import type { Nothing } from './answer';
import type { Lookup } from './lookup';
import { portsOf } from './search-index';
import type { Understanding } from './understand';
import type { Vocabulary } from './vocabulary';

/** What lies near a query without an answer; offered, never found. */
export function toNothing({ ports, unknown }: Understanding, { entries }: Vocabulary, { index }: Lookup): Nothing {
  const asked = ports.map(({ from }) => from);
  const distance = (range: readonly number[]): number =>
    Math.min(...asked.flatMap((port) => range.map((bound) => Math.abs(bound - port))));
  const near = index.rows
    .map((row) => ({ row, away: Math.min(...row.ports.map(distance)) }))
    .filter(({ away }) => away <= 100)
    .sort((a, b) => a.away - b.away)
    .map(({ row }) => ({ port: portsOf(row), protocol: row.protocol, label: row.listener }));
  const nearestPorts = near.filter(
    ({ port, label }, at) => near.findIndex((other) => other.port === port && other.label === label) === at,
  );
  const names = entries
    .map(({ label }) => ({
      label,
      away: Math.min(...unknown.map(({ text }) => editDistance(text, label.toLowerCase(), 3))),
    }))
    .filter(({ away }) => away <= 3)
    .sort((a, b) => a.away - b.away);
  return {
    ports: asked,
    nearestPorts: nearestPorts.slice(0, 4),
    nearestNames: [...new Set(names.map(({ label }) => label))].slice(0, 4),
  };
}
