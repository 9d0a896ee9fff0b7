import type { Endpoint, EndpointId, Flow } from '@/lib/flows';
import * as words from '@/lib/words/picture';
import { type Graph, type GraphInput, toEntries, toExits, toNotes, toWires } from './graph';
import type { Place } from './place';

const callers: Place = {
  id: 'callers',
  name: words.reachedBy,
  caption: null,
  isAddress: false,
  family: 'outside',
  column: 0,
};
const called: Place = { id: 'called', name: words.reaches, caption: null, isAddress: false, family: 'site', column: 2 };

const isSelf = ({ source, destination }: Flow): boolean => source === destination;

/** The endpoint that a box of this graph stands for; one that both asks and answers has two boxes. */
export const endpointOfBox = (boxId: string): EndpointId => boxId.replace(/^(?:in|out):/, '');

/** One endpoint, who reaches it, and whom it reaches. */
export function toNeighbours(id: EndpointId, { flows, endpoints }: Pick<GraphInput, 'flows' | 'endpoints'>): Graph {
  const known = new Map(endpoints.map((endpoint): [string, Endpoint] => [endpoint.id, endpoint]));
  const nameOf = (one: EndpointId): string => known.get(one)?.name ?? one;
  const own = flows.filter((flow) => !isSelf(flow) && (flow.source === id || flow.destination === id));
  const wires = toWires(
    own.map((flow) =>
      flow.destination === id
        ? { ...flow, source: `in:${flow.source}` }
        : { ...flow, destination: `out:${flow.destination}` },
    ),
  );
  const self: Place = {
    id: 'self',
    name: nameOf(id),
    caption: null,
    isAddress: false,
    family: 'cluster',
    column: 1,
  };
  const toBox = (boxId: string, place: Place) => ({
    id: boxId,
    name: nameOf(endpointOfBox(boxId)),
    placeId: place.id,
    isPlace: place === self,
    isNested: false,
    entries: toEntries(boxId, wires),
    notes:
      place === self
        ? toNotes(
            id,
            flows.filter((flow) => isSelf(flow) && flow.source === id),
            nameOf,
          )
        : [],
    exits: toExits(boxId, wires),
  });
  const unique = (ids: readonly string[]): string[] =>
    [...new Set(ids)].sort((a, b) => (nameOf(endpointOfBox(a)) < nameOf(endpointOfBox(b)) ? -1 : 1));
  const boxes = [
    ...unique(wires.map(({ source }) => source).filter((one) => one !== id)).map((one) => toBox(one, callers)),
    toBox(id, self),
    ...unique(wires.map(({ destination }) => destination).filter((one) => one !== id)).map((one) => toBox(one, called)),
  ];
  return {
    places: [callers, self, called].filter((place) => boxes.some(({ placeId }) => placeId === place.id)),
    boxes,
    wires,
  };
}
