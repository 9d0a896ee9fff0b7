import type { Endpoint, EndpointId, ZoneId } from './endpoint';
import type { Flow, Row } from './flow';
import type { Phase } from './phase';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Where an endpoint lives in these phases; `only` leaves those of its zones that a row is about. */
export function zonesIn(
  endpoint: Endpoint | undefined,
  phases: readonly Phase[],
  only: readonly ZoneId[] | undefined,
): ZoneId[] {
  const own = unique(phases.flatMap((phase) => endpoint?.zones[phase] ?? []));
  return only ? own.filter((zone) => only.includes(zone)) : own;
}

/** One flow for each source of the row. */
export function toFlows(row: Row, endpoints: ReadonlyMap<EndpointId, Endpoint>): Flow[] {
  const { id: rowId, page, listener, direction, sources, errataIds, zones, origin, ...opening } = row;
  const destinationZones = zonesIn(endpoints.get(listener), row.phases, zones.destination);
  return sources.map((source) => ({
    id: `${rowId}~${source}`,
    rowId,
    source,
    destination: listener,
    sourceZones: zonesIn(endpoints.get(source), row.phases, zones.source),
    destinationZones,
    ...opening,
  }));
}
