import { afterAll, describe, expect, it } from 'vitest';
import { getCatalog } from '@/lib/content';
import { formats, type Place, parseNetworks, planRules } from '@/lib/firewall';
import { hostileTexts } from '@/lib/firewall/proof/hostile-texts';
import { meantPermits } from '@/lib/firewall/proof/meant-permits';
import { describePermits } from '@/lib/firewall/proof/permit';
import { expectedOf } from '@/lib/firewall/proof/reading';
import { secondReadings } from '@/lib/firewall/proof/readings';
import type { Flow, ZoneId } from '@/lib/flows';
import { flowSets, nameOf } from './flow-sets';

const catalog = await getCatalog();
const sets = flowSets(catalog);

/** IPv4, IPv6 and both in turn, so that every pair of a set's kind and a family comes up. */
const families = [['v4'], ['v6'], ['v4', 'v6']] as const;

function networksOf(kinds: readonly ('v4' | 'v6')[]): Record<ZoneId, string[]> {
  return Object.fromEntries(
    catalog.zones.map(({ id }, index) => [
      id,
      kinds.map((kind) => (kind === 'v4' ? `10.20.${index}.0/24` : `fd00:20:${index.toString(16)}::/64`)),
    ]),
  );
}

function placesOf(flows: readonly Flow[], index: number): Place[] {
  const zones = [...new Set(flows.flatMap(({ destinationZones }) => destinationZones))];
  const zone = zones[index % Math.max(1, zones.length)] ?? '';
  return [{ kind: 'between' }, { kind: 'listener' }, { kind: 'host', zone, outbound: index % 2 === 0 }];
}

/** Every other set has words in it that somebody could have put into a link. */
const inWords = (flows: readonly Flow[], index: number): readonly Flow[] =>
  index % 2 === 0
    ? flows
    : flows.map((flow, at) => ({ ...flow, purpose: hostileTexts[(at + index) % hostileTexts.length] ?? '' }));

interface Trial {
  name: string;
  flows: readonly Flow[];
  networks: Record<ZoneId, string[]>;
  place: Place;
}

/** Each set at one place, in one family, in plain or hostile words; all pairs of these come up many times. */
const trials: readonly Trial[] = sets.map(({ profile, flows }, index): Trial => {
  const kinds = families[index % families.length] ?? families[0];
  const places = placesOf(flows, index);
  const place = places[Math.floor(index / families.length) % places.length] ?? places[0] ?? { kind: 'listener' };
  return {
    name: `${nameOf(profile)}, ${kinds.join(' and ')}, ${place.kind}`,
    flows: inWords(flows, index),
    networks: networksOf(kinds),
    place,
  };
});

const plans = trials.map(({ flows, networks, place }) =>
  planRules({
    flows,
    zones: catalog.zones,
    networks: Object.fromEntries(
      Object.entries(networks).map(([zone, list]) => [zone, parseNetworks(list.join(' ')).cidrs]),
    ),
    place,
  }),
);
const meant = trials.map((trial) => meantPermits(trial));

const matrix: string[] = [];
afterAll(() => {
  console.log(`${sets.length} distinct sets of flows, read back and compared:\n${matrix.join('\n')}`);
});

describe.each(formats.map((format) => [format.id, format] as const))('%s', (id, format) => {
  it('says of every set of flows what it means, and of every flow what became of it', () => {
    const reading = secondReadings.find((candidate) => candidate.format === id);
    if (!reading) throw new Error(`lib/firewall/proof/readings has no second reading of "${id}"`);
    let permits = 0;
    trials.forEach((trial, index) => {
      const plan = plans[index];
      if (!plan) return;
      const variant = format.variants[index % format.variants.length] ?? 'insert';
      const rendering = format.render({ ...plan, place: trial.place, variant, header: [trial.name] });
      const expected = describePermits(expectedOf(reading, meant[index] ?? []));
      const found = describePermits(reading.read(rendering.files, trial));
      expect({ trial: trial.name, found }).toEqual({ trial: trial.name, found: expected });
      expect(rendering.outcomes.map(({ flowId }) => flowId)).toEqual(trial.flows.map((flow) => flow.id));
      permits += found.length;
    });
    expect(permits).toBeGreaterThan(0);
    matrix.push(`  ${id.padEnd(22)} ${trials.length} sets, ${permits} openings; proof: ${format.proof.kind}`);
  });
});
