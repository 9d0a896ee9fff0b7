import {
  comparePortRanges,
  type Endpoint,
  type EndpointId,
  type Flow,
  formatPortRange,
  type PortRange,
  type Protocol,
  protocols,
  type Zone,
  type ZoneId,
} from '@/lib/flows';
import { comparePlaces, type Place, toPlace } from './place';

/** What a line looks like: never by colour alone, so each has its own stroke too. */
export type Manner = 'tcp' | 'udp' | 'both' | 'other';

export interface Chip {
  protocol: Protocol;
  text: string;
}

/** A way in: lines that ask for the same ports of a box end here together. */
export interface Entry {
  id: string;
  chips: readonly Chip[];
}

/** Flows that never leave the card. */
export interface Note {
  text: string;
  chips: readonly Chip[];
  flowIds: readonly string[];
}

export interface Box {
  id: string;
  name: string;
  placeId: string;
  /** The machine itself, or one that runs on it. */
  isMachine: boolean;
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

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function formatRanges(ranges: readonly PortRange[]): string {
  const texts = [...ranges].sort(comparePortRanges).map((range) => formatPortRange(range, '–'));
  return [...new Set(texts)].join(', ');
}

function toChips(flows: readonly Flow[]): Chip[] {
  return protocols
    .map((protocol) => ({ protocol, found: flows.filter((flow) => flow.protocol === protocol) }))
    .filter(({ found }) => found.length > 0)
    .map(({ protocol, found }) => ({
      protocol,
      text: `${protocol} ${formatRanges(found.flatMap(({ ports }) => ports))}`.trim(),
    }));
}

const toEntryId = (boxId: string, chips: readonly Chip[]): string =>
  `${boxId}:${chips.map(({ text }) => text).join('·')}`;

function toManner(chips: readonly Chip[]): Manner {
  const [first, ...more] = chips;
  if (more.length > 0) return 'both';
  return first?.protocol === 'TCP' ? 'tcp' : first?.protocol === 'UDP' ? 'udp' : 'other';
}

/** An endpoint stands where the flows that apply need it: stacked etcd with the control plane, external etcd on its own. */
function placeEndpoints({ flows, zones }: GraphInput): Map<EndpointId, Place> {
  const known = new Map(zones.map((zone) => [zone.id, zone]));
  const seen = new Map<EndpointId, ZoneId[]>();
  for (const { source, sourceZones, destination, destinationZones } of flows) {
    seen.set(source, [...(seen.get(source) ?? []), ...sourceZones]);
    seen.set(destination, [...(seen.get(destination) ?? []), ...destinationZones]);
  }
  return new Map([...seen].map(([id, ids]) => [id, toPlace(ids, known)]));
}

/** Who talks to whom: places, the boxes in them, and one line for each pair of boxes. */
export function toGraph(input: GraphInput): Graph {
  const placeOf = placeEndpoints(input);
  const endpointOf = new Map(input.endpoints.map((endpoint) => [endpoint.id, endpoint]));
  const nameOf = (id: EndpointId): string => endpointOf.get(id)?.name ?? id;
  const isLocal = ({ source, destination }: Flow): boolean => placeOf.get(source)?.id === placeOf.get(destination)?.id;
  const flows = [...input.flows].sort((a, b) => byText(a.id, b.id));

  const pairs = groupBy(
    flows.filter((flow) => !isLocal(flow)),
    ({ source, destination }) => `${source}~${destination}`,
  );
  const wires = [...pairs].flatMap(([id, bundle]): Wire[] => {
    const [first] = bundle;
    if (!first) return [];
    const chips = toChips(bundle);
    const { source, destination } = first;
    const entry = toEntryId(destination, chips);
    return [{ id, source, destination, entry, manner: toManner(chips), chips, flowIds: bundle.map((flow) => flow.id) }];
  });

  const local = flows.filter(isLocal);
  const toNotes = (id: EndpointId): Note[] =>
    [...groupBy(local, ({ source, destination }) => `${source}~${destination}`).values()]
      .filter(([first]) => first?.destination === id)
      .map((bundle) => {
        const source = bundle[0]?.source ?? id;
        return {
          text: source === id ? 'among themselves' : `from ${nameOf(source)}`,
          chips: toChips(bundle),
          flowIds: bundle.map((flow) => flow.id),
        };
      });

  const boxes = [...placeOf].map(([id, place]): Box => {
    const entries = groupBy(
      wires.filter((wire) => wire.destination === id),
      (wire) => wire.entry,
    );
    const kind = endpointOf.get(id)?.kind;
    return {
      id,
      name: nameOf(id),
      placeId: place.id,
      isMachine: kind === 'machine' || kind === 'cluster',
      entries: [...entries].map(([entry, [wire]]) => ({ id: entry, chips: wire?.chips ?? [] })),
      notes: toNotes(id),
      exits: [...new Set(wires.filter((wire) => wire.source === id).map((wire) => wire.manner))].sort(),
    };
  });
  const places = new Map([...placeOf.values()].map((place) => [place.id, place]));
  return {
    places: [...places.values()].sort(comparePlaces),
    boxes: boxes.sort((a, b) => Number(b.isMachine) - Number(a.isMachine) || byText(a.id, b.id)),
    wires,
  };
}
