import { type Endpoint, type Row, zonesIn } from '@/lib/flows';

type Side = 'source' | 'destination';

const inPhases = (row: Row): string => row.phases.join(', ');

function checkSide(row: Row, side: Side, endpoints: readonly Endpoint[]): string[] {
  if (endpoints.length === 0) return [];
  const only = row.zones[side];
  const own = endpoints.flatMap((endpoint) => zonesIn(endpoint, row.phases, undefined));
  const homeless = endpoints.find((endpoint) => zonesIn(endpoint, row.phases, undefined).length === 0);
  if (homeless)
    return [
      `"${homeless.name}" lives in no zone during ${inPhases(row)}; correct the phases, or its zones in content/endpoints.json`,
    ];
  const strange = only?.find((zone) => !own.includes(zone));
  if (strange)
    return [
      `no ${side} lives in the zone "${strange}" during ${inPhases(row)}; it may be narrowed to ${[...new Set(own)].join(', ')}`,
    ];
  const left = endpoints.find((endpoint) => zonesIn(endpoint, row.phases, only).length === 0);
  return left
    ? [`"zones" leaves no zone for "${left.name}"; add one of ${zonesIn(left, row.phases, undefined).join(', ')}`]
    : [];
}

/** A flow without a zone at an end would vanish from every firewall change. */
export function checkZones(row: Row, endpoints: ReadonlyMap<string, Endpoint>): string[] {
  const named = (ids: readonly string[]) =>
    ids.map((id) => endpoints.get(id)).filter((endpoint) => endpoint !== undefined);
  return [...checkSide(row, 'source', named(row.sources)), ...checkSide(row, 'destination', named([row.listener]))];
}
