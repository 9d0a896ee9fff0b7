import type { Endpoint, EndpointId, ZoneId } from './endpoint';
import type { Flow, Row } from './flow';
import type { Phase } from './phase';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

function zonesOf(endpoint: Endpoint | undefined, phases: readonly Phase[]): ZoneId[] {
  return unique(phases.flatMap((phase) => endpoint?.zones[phase] ?? []));
}

/** One flow for each source of the row. */
export function toFlows(row: Row, endpoints: ReadonlyMap<EndpointId, Endpoint>): Flow[] {
  const { id: rowId, page, listener, direction, sources, errataIds, zones, origin, ...opening } = row;
  const destinationZones = zones.destination ?? zonesOf(endpoints.get(listener), row.phases);
  return sources.map((source) => ({
    id: `${rowId}~${source}`,
    rowId,
    source,
    destination: listener,
    sourceZones: zones.source ?? zonesOf(endpoints.get(source), row.phases),
    destinationZones,
    ...opening,
  }));
}
