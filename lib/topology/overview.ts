import { type Flow, protocols } from '@/lib/flows';
import { countOf } from '@/lib/words/picture';
import { type Chip, toManner } from './chip';
import { type Graph, toExits, toWires } from './graph';

/** How many flows there are, for each protocol: `TCP × 5`. */
function countChips(ids: readonly string[], flows: readonly Flow[]): Chip[] {
  return protocols
    .map((protocol) => ({
      protocol,
      count: flows.filter((flow) => ids.includes(flow.id) && flow.protocol === protocol).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ protocol, count }) => ({ protocol, text: countOf(protocol, count) }));
}

/** The same graph seen from afar: whole places talk, and a line bundles all that runs between two of them. */
export function toOverview({ places, boxes, wires }: Graph, flows: readonly Flow[]): Graph {
  const placeOf = new Map(boxes.map((box) => [box.id, box.placeId]));
  const drawn = new Set(wires.flatMap(({ flowIds }) => flowIds));
  const lift = (id: string): string => placeOf.get(id) ?? id;
  const lifted = flows
    .filter(({ id }) => drawn.has(id))
    .map((flow): Flow => ({ ...flow, source: lift(flow.source), destination: lift(flow.destination) }));
  const bundles = toWires(lifted).map((wire) => ({ ...wire, entry: `${wire.destination}:${toManner(wire.chips)}` }));
  return {
    places,
    boxes: places.map(({ id, name }) => {
      const inbound = bundles.filter(({ destination }) => destination === id);
      return {
        id,
        name,
        placeId: id,
        isPlace: true,
        isNested: false,
        entries: [...new Set(inbound.map(({ entry }) => entry))].map((entry) => ({
          id: entry,
          chips: countChips(
            inbound.filter((wire) => wire.entry === entry).flatMap(({ flowIds }) => flowIds),
            lifted,
          ),
        })),
        notes: [],
        exits: toExits(id, bundles),
      };
    }),
    wires: bundles,
  };
}
