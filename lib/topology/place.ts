import type { EndpointId, Flow, Zone, ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/picture';

export type PlaceId = string;

/** What a place has to do with the cluster; cards of one family look alike. */
export type Family = 'outside' | 'lifecycle' | 'cluster' | 'hardware' | 'site';

/** What is drawn as one card: a zone, or several that belong together. */
export interface Place {
  id: PlaceId;
  name: string;
  /** A few words below the name, where the name alone would mislead. */
  caption: string | null;
  /** One address, so the endpoint that answers there is the place itself. */
  isAddress: boolean;
  family: Family;
  /** From left to right: who only asks stands first, who only answers last. */
  column: number;
}

/** A rule takes endpoints that live in all of `all`, and in one of `any`; the first that fits counts. */
interface Group {
  id: PlaceId;
  name: string;
  caption?: string;
  family: Family;
  column: number;
  any: readonly ZoneId[];
  all?: readonly ZoneId[];
  isAddress?: true;
  /** Services that move from machines to others, so that these are not the card's alone. */
  moves?: true;
}

const groups: readonly Group[] = [
  {
    id: 'lifecycle',
    name: words.lifecycle,
    caption: words.firstOnAdmin,
    family: 'lifecycle',
    column: 1,
    all: ['admin-machine'],
    any: ['management-cluster', 'tinkerbell-ip'],
    moves: true,
  },
  {
    id: 'clients',
    name: words.clients,
    family: 'outside',
    column: 0,
    any: ['api-clients', 'ssh-clients', 'service-clients', 'monitoring', 'load-balancer'],
  },
  { id: 'admin-machine', name: words.adminMachine, family: 'lifecycle', column: 0, any: ['admin-machine'] },
  {
    id: 'management-cluster',
    name: words.managementCluster,
    family: 'lifecycle',
    column: 1,
    any: ['management-cluster'],
  },
  {
    id: 'tinkerbell-ip',
    name: words.tinkerbellAddress,
    caption: words.inManagement,
    family: 'lifecycle',
    column: 1,
    any: ['tinkerbell-ip'],
    isAddress: true,
  },
  {
    id: 'control-plane-endpoint',
    name: words.controlPlaneEndpoint,
    caption: words.heldByOne,
    family: 'cluster',
    column: 2,
    any: ['control-plane-endpoint'],
    isAddress: true,
  },
  {
    id: 'nodes',
    name: words.everyNode,
    caption: words.bothKinds,
    family: 'cluster',
    column: 3,
    all: ['control-plane'],
    any: ['worker'],
  },
  { id: 'control-plane', name: words.controlPlane, family: 'cluster', column: 2, any: ['control-plane'] },
  { id: 'etcd', name: words.etcd, family: 'cluster', column: 3, any: ['etcd'] },
  { id: 'worker', name: words.workers, family: 'cluster', column: 3, any: ['worker'] },
  {
    id: 'provisioned-machine',
    name: words.provisioned,
    family: 'hardware',
    column: 0,
    any: ['provisioned-machine'],
  },
  { id: 'bmc', name: words.bmcs, family: 'hardware', column: 0, any: ['bmc'] },
  {
    id: 'infrastructure',
    name: words.infrastructure,
    family: 'hardware',
    column: 4,
    any: ['vcenter', 'prism-central', 'prism-element', 'snow-device', 'cloudstack'],
  },
  {
    id: 'site',
    name: words.site,
    family: 'site',
    column: 4,
    any: ['dns', 'ntp', 'dhcp', 'registry-mirror', 'http-proxy', 'git', 'file-server', 'oidc', 'bgp-router'],
  },
  { id: 'internet', name: words.internet, family: 'site', column: 4, any: ['internet'] },
  { id: 'tools', name: words.tools, family: 'outside', column: 1, any: ['tools'] },
];

/** From top to bottom, and for those who walk by keyboard. */
const readingOrder: readonly PlaceId[] = [
  'clients',
  'admin-machine',
  'lifecycle',
  'tinkerbell-ip',
  'management-cluster',
  'bmc',
  'provisioned-machine',
  'control-plane-endpoint',
  'control-plane',
  'etcd',
  'nodes',
  'worker',
  'infrastructure',
  'site',
  'internet',
  'tools',
];

const order = (id: PlaceId): number => {
  const index = readingOrder.indexOf(id);
  return index < 0 ? readingOrder.length : index;
};

export const comparePlaces = (a: Place, b: Place): number =>
  order(a.id) - order(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The card in which something stands that lives in all of these zones. */
export function toPlace(zoneIds: readonly ZoneId[], zones: ReadonlyMap<ZoneId, Zone>): Place {
  const has = (zone: ZoneId): boolean => zoneIds.includes(zone);
  const found = groups.find(({ any, all = [] }) => any.some(has) && all.every(has));
  if (found) {
    const { id, name, caption = null, family, column, isAddress = false } = found;
    return { id, name, caption, family, column, isAddress };
  }
  const id = [...zoneIds].sort().join('+');
  return {
    id: id || 'elsewhere',
    name: zones.get(id)?.name ?? words.elsewhere,
    caption: null,
    family: 'site',
    column: 4,
    isAddress: false,
  };
}

/** Every card on whose machines these flows find an endpoint: what runs on every node runs on the workers too. */
export function toPlaceIds(id: EndpointId, flows: readonly Flow[]): PlaceId[] {
  const zones = flows.flatMap(({ source, sourceZones, destination, destinationZones }) => [
    ...(source === id ? sourceZones : []),
    ...(destination === id ? destinationZones : []),
  ]);
  const isOn = ({ any, all = [] }: Group): boolean => [...any, ...all].some((zone) => zones.includes(zone));
  return groups.filter((group) => !group.moves && isOn(group)).map((group) => group.id);
}
