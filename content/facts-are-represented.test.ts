import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import codeFacts from './code-facts.json';
import endpoints from './endpoints.json';
import errata from './errata.json';
import factIds from './fixtures/fact-ids.json';
import hosts from './hosts.json';
import releases from './releases.json';
import requirements from './requirements.json';

interface SidecarEntry {
  factIds?: string[];
  publishedIds?: string[];
}

const sidecars = readdirSync('content').filter((file) => file.endsWith('.rows.json'));
const entries = sidecars.flatMap((file): SidecarEntry[] =>
  Object.values(JSON.parse(readFileSync(`content/${file}`, 'utf8'))),
);
const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const represented: Record<keyof typeof factIds, readonly string[]> = {
  flows: entries.flatMap((entry) => entry.factIds ?? []),
  publishedRows: entries.flatMap((entry) => entry.publishedIds ?? []),
  errata: idsOf(errata.errata),
  otherPages: idsOf(errata.otherPages),
  hosts: idsOf(hosts),
  requirements: idsOf(requirements),
  codeFacts: idsOf(codeFacts.facts),
  endpoints: idsOf(endpoints),
};

test.each(Object.entries(factIds).map(([kind, ids]) => ({ kind, ids })))(
  'each of the $kind of the facts is there',
  ({ kind, ids }) => {
    const there = new Set(represented[kind as keyof typeof factIds]);
    expect(ids.filter((id) => !there.has(id))).toEqual([]);
  },
);

test.each(['flows', 'publishedRows'] as const)('no row names one of the %s that there is none of', (kind) => {
  const known: readonly string[] = factIds[kind];
  expect(represented[kind].filter((id) => !known.includes(id))).toEqual([]);
});

test('the facts are as many as they were when they were read', () => {
  const counts = Object.fromEntries(Object.entries(factIds).map(([kind, ids]) => [kind, new Set(ids).size]));
  expect(counts).toEqual({
    flows: 124,
    publishedRows: 32,
    errata: 34,
    otherPages: 6,
    hosts: 37,
    requirements: 13,
    codeFacts: 95,
    endpoints: 81,
  });
});

test('the code’s figures are there for every release', () => {
  expect(codeFacts.releases.map(({ release }) => release)).toEqual(releases.releases.map(({ release }) => release));
});
