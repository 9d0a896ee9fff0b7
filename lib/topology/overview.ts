import type { Endpoint, Flow, Zone } from '@/lib/flows';
import { type Graph, type GraphInput, toGraph } from './graph';
import { toPlace } from './place';

/** The same flows seen from afar: whole places talk, and a row says from where and on which ports. */
export function toOverview(input: GraphInput): Graph {
  const detail = toGraph(input);
  const placeOf = new Map(detail.boxes.map((box) => [box.id, box.placeId]));
  const flows = input.flows.map(
    (flow): Flow => ({
      ...flow,
      source: placeOf.get(flow.source) ?? flow.source,
      destination: placeOf.get(flow.destination) ?? flow.destination,
    }),
  );
  const known = new Map(input.zones.map((zone): [string, Zone] => [zone.id, zone]));
  const zonesOf = new Map<string, string[]>();
  for (const flow of flows) {
    zonesOf.set(flow.source, [...(zonesOf.get(flow.source) ?? []), ...flow.sourceZones]);
    zonesOf.set(flow.destination, [...(zonesOf.get(flow.destination) ?? []), ...flow.destinationZones]);
  }
  const graph = toGraph({ ...input, flows, endpoints: [] satisfies Endpoint[] });
  const named = graph.boxes.map((box) => ({
    ...box,
    name: toPlace(zonesOf.get(box.id) ?? [], known).name,
    isMachine: true,
    notes: [],
  }));
  return { ...graph, boxes: named };
}
