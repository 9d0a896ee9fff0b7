import { type Format, type Place, type Plan, parseNetworks, placeFor, planRules } from '@/lib/firewall';
import { hostileTexts } from '@/lib/firewall/proof/hostile-texts';
import type { Catalog, Flow, ZoneId } from '@/lib/flows';
import { flowSets, nameOf } from './flow-sets';

/** IPv4, IPv6 and both in turn, so that every pair of a set's kind and a family comes up. */
const families = [['v4'], ['v6'], ['v4', 'v6']] as const;

function networksOf({ zones }: Catalog, kinds: readonly ('v4' | 'v6')[]): Record<ZoneId, string[]> {
  return Object.fromEntries(
    zones.map(({ id }, index) => [
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

export interface Trial {
  name: string;
  flows: readonly Flow[];
  networks: Record<ZoneId, string[]>;
  place: Place;
  plan: Plan;
}

/** Each set at one place of the format, in one family, in plain or hostile words; all pairs of these come up many times. */
export function trialsOf(catalog: Catalog, format: Pick<Format, 'neverBetween'> = {}): Trial[] {
  return flowSets(catalog).map(({ profile, flows: own }, index) => {
    const kinds = families[index % families.length] ?? families[0];
    const places = placesOf(own, index);
    const place = placeFor(format, places[Math.floor(index / families.length) % places.length] ?? { kind: 'listener' });
    const networks = networksOf(catalog, kinds);
    const flows = inWords(own, index);
    const cidrs = Object.entries(networks).map(([zone, list]) => [zone, parseNetworks(list.join(' ')).cidrs]);
    return {
      name: `${nameOf(profile)}, ${kinds.join(' and ')}, ${place.kind}`,
      flows,
      networks,
      place,
      plan: planRules({ flows, zones: catalog.zones, networks: Object.fromEntries(cidrs), place }),
    };
  });
}
