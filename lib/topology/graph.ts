import { type Endpoint, type EndpointId, type Flow, groupBy, type Zone, type ZoneId } from '@/lib/flows';
import { from, fromPeers } from '@/lib/words/picture';
import { type Chip, type Manner, toChips, toManner } from './chip';
import { comparePlaces, type Place, type PlaceId, toPlace } from './place';

/** A way in: lines that ask for the same ports of a box end here together. */
export interface Entry {
  id: string;
  chips: readonly Chip[];
}

/** Flows that never leave the card. */
export interface Note {
  sourceId: string;
  text: string;
  chips: readonly Chip[];
  flowIds: readonly string[];
}

export interface Box {
  id: string;
  name: string;
  placeId: PlaceId;
  /** It is its whole place, so the title of the card stands for it. */
  isPlace: boolean;
  /** It runs on another box of its card. */
  isNested: boolean;
  entries: readonly Entry[];
  notes: readonly Note[];
  /** How lines leave it. */
  exits: readonly Manner[];
}

/** All flows from one box to another. */
export interface Wire {
  id: string;
  source: string;
  destination: string;
  entry: string;
  manner: Manner;
  chips: readonly Chip[];
  /** What for, in the words of its rows. */
  about: readonly string[];
  flowIds: readonly string[];
}

export interface Graph {
  places: readonly Place[];
  boxes: readonly Box[];
  wires: readonly Wire[];
}

export interface GraphInput {
  /** The flows that apply; each is drawn once or noted in its box. */
  flows: readonly Flow[];
  endpoints: readonly Endpoint[];
  zones: readonly Zone[];
}

type ById<Item> = ReadonlyMap<string, Item>;

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const toEntryId = (boxId: string, chips: readonly Chip[]): string =>
  `${boxId}:${chips.map(({ text }) => text).join('·')}`;

/** Services stand where the flows that apply need them: stacked etcd with the control plane, external etcd on its own. */
function placeEndpoints({ flows, zones }: GraphInput, endpointOf: ById<Endpoint>): Map<EndpointId, Place> {
  const known = new Map(zones.map((zone) => [zone.id, zone]));
  const seen = new Map<EndpointId, ZoneId[]>();
  const see = (id: EndpointId, ids: readonly ZoneId[]) => seen.set(id, [...(seen.get(id) ?? []), ...ids]);
  for (const { source, sourceZones, destination, destinationZones } of flows) {
    see(source, sourceZones);
    see(destination, destinationZones);
  }
  const zonesOf = (id: EndpointId, ids: readonly ZoneId[]): readonly ZoneId[] => {
    const endpoint = endpointOf.get(id);
    return endpoint?.kind === 'machine' ? endpoint.zones.steady : ids;
  };
  return new Map([...seen].map(([id, ids]) => [id, toPlace(zonesOf(id, ids), known)]));
}

export function toWires(flows: readonly Flow[]): Wire[] {
  const pairs = groupBy(flows, ({ source, destination }) => `${source}~${destination}`);
  return [...pairs].flatMap(([id, bundle]): Wire[] => {
    const [first] = bundle;
    if (!first) return [];
    const chips = toChips(bundle);
    const { source, destination } = first;
    const entry = toEntryId(destination, chips);
    const about = [...new Set(bundle.map(({ purpose }) => purpose))];
    const flowIds = bundle.map((flow) => flow.id);
    return [{ id, source, destination, entry, manner: toManner(chips), chips, about, flowIds }];
  });
}

export function toNotes(id: EndpointId, local: readonly Flow[], nameOf: (id: EndpointId) => string): Note[] {
  const bundles = groupBy(
    local.filter(({ destination }) => destination === id),
    ({ source }) => source,
  );
  return [...bundles].map(([source, bundle]) => ({
    sourceId: source,
    text: source === id ? fromPeers : from(nameOf(source)),
    chips: toChips(bundle),
    flowIds: bundle.map((flow) => flow.id),
  }));
}

export function toEntries(id: EndpointId, wires: readonly Wire[]): Entry[] {
  const own = wires.filter(({ destination }) => destination === id);
  return [...new Map(own.map(({ entry, chips }) => [entry, { id: entry, chips }])).values()];
}

export const toExits = (id: string, wires: readonly Wire[]): Manner[] =>
  [...new Set(wires.filter(({ source }) => source === id).map(({ manner }) => manner))].sort();

/** Machines before clusters before all else; what is drawn as the title comes first. */
function findTitle(place: Place, ids: readonly EndpointId[], endpointOf: ById<Endpoint>): EndpointId | undefined {
  const ofKind = (kind: Endpoint['kind']) => ids.find((id) => endpointOf.get(id)?.kind === kind);
  const [only, ...more] = ids;
  const isAlone = more.length === 0 && (place.isAddress || ofKind('external') !== undefined);
  return ofKind('machine') ?? ofKind('cluster') ?? (isAlone ? only : undefined);
}

/** Who talks to whom: places, the boxes in them, and one line for each pair of boxes. */
export function toGraph(input: GraphInput): Graph {
  const endpointOf: ById<Endpoint> = new Map(input.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const placeOf = placeEndpoints(input, endpointOf);
  const nameOf = (id: EndpointId): string => endpointOf.get(id)?.name ?? id;
  const isLocal = ({ source, destination }: Flow): boolean => placeOf.get(source)?.id === placeOf.get(destination)?.id;
  const flows = [...input.flows].sort((a, b) => byText(a.id, b.id));
  const local = flows.filter(isLocal);
  const wires = toWires(flows.filter((flow) => !isLocal(flow)));
  const places = [...new Map([...placeOf.values()].map((place) => [place.id, place])).values()].sort(comparePlaces);

  const toBox = (id: EndpointId, place: Place, title: EndpointId | undefined, others: readonly EndpointId[]): Box => ({
    id,
    name: nameOf(id),
    placeId: place.id,
    isPlace: id === title,
    isNested: (endpointOf.get(id)?.runsOn ?? []).some((on) => on !== title && others.includes(on)),
    entries: toEntries(id, wires),
    notes: toNotes(id, local, nameOf),
    exits: toExits(id, wires),
  });
  const boxes = places.flatMap((place) => {
    const ids = [...placeOf].filter(([, { id }]) => id === place.id).map(([id]) => id);
    const sorted = ids.sort((a, b) => byText(nameOf(a).toLowerCase(), nameOf(b).toLowerCase()));
    const title = findTitle(place, sorted, endpointOf);
    return sorted.map((id) => toBox(id, place, title, sorted)).sort((a, b) => Number(b.isPlace) - Number(a.isPlace));
  });
  const nameOfPlace = (place: Place): string => {
    const lone = boxes.find(({ isPlace, placeId }) => isPlace && placeId === place.id);
    return lone && endpointOf.get(lone.id)?.kind === 'external' ? lone.name : place.name;
  };
  return { places: places.map((place) => ({ ...place, name: nameOfPlace(place) })), boxes, wires };
}
