import type { Zone, ZoneId } from '@/lib/flows';

/** What is drawn as one card: a zone, or several that belong together. */
export interface Place {
  id: string;
  name: string;
  /** The frame around cards that belong together; null stands alone. */
  region: string | null;
}

export const regions: Readonly<Record<string, string>> = {
  lifecycle: 'Where clusters are made',
  cluster: 'Kubernetes cluster',
  hardware: 'Physical machines',
};

const groups: readonly { id: string; name: string; region: string | null; zones: readonly ZoneId[] }[] = [
  {
    id: 'clients',
    name: 'People and clients',
    region: null,
    zones: ['api-clients', 'ssh-clients', 'service-clients', 'monitoring', 'load-balancer'],
  },
  { id: 'admin-machine', name: 'Admin machine', region: 'lifecycle', zones: ['admin-machine'] },
  { id: 'tinkerbell-ip', name: 'Tinkerbell address', region: 'lifecycle', zones: ['tinkerbell-ip'] },
  { id: 'management-cluster', name: 'Management cluster', region: 'lifecycle', zones: ['management-cluster'] },
  {
    id: 'control-plane-endpoint',
    name: 'Control plane address',
    region: 'cluster',
    zones: ['control-plane-endpoint'],
  },
  { id: 'control-plane', name: 'Control plane nodes', region: 'cluster', zones: ['control-plane'] },
  { id: 'etcd', name: 'External etcd nodes', region: 'cluster', zones: ['etcd'] },
  { id: 'worker', name: 'Worker nodes', region: 'cluster', zones: ['worker'] },
  { id: 'provisioned-machine', name: 'Machines being provisioned', region: 'hardware', zones: ['provisioned-machine'] },
  { id: 'bmc', name: 'BMCs', region: 'hardware', zones: ['bmc'] },
  {
    id: 'infrastructure',
    name: 'Infrastructure',
    region: null,
    zones: ['vcenter', 'prism-central', 'prism-element', 'snow-device', 'cloudstack'],
  },
  {
    id: 'site',
    name: 'Services of the site',
    region: null,
    zones: ['dns', 'ntp', 'dhcp', 'registry-mirror', 'http-proxy', 'git', 'file-server', 'oidc', 'bgp-router'],
  },
  { id: 'internet', name: 'Internet', region: null, zones: ['internet'] },
  { id: 'tools', name: 'Tools beside the clusters', region: null, zones: ['tools'] },
];

const together: Readonly<Record<string, string>> = {
  'admin-machine+management-cluster': 'Admin machine, later management cluster',
  'control-plane+worker': 'Every node',
  'control-plane+etcd+worker': 'Every node, etcd too',
};

const order = (id: string): number => {
  const index = groups.findIndex((group) => id.split('+')[0] === group.id);
  return index < 0 ? groups.length : index;
};

export const comparePlaces = (a: Place, b: Place): number =>
  order(a.id) - order(b.id) || (a.id < b.id ? -1 : Number(a.id > b.id));

/** The card in which something stands that lives in all of these zones. */
export function toPlace(zoneIds: readonly ZoneId[], zones: ReadonlyMap<ZoneId, Zone>): Place {
  const found = groups.filter((group) => group.zones.some((zone) => zoneIds.includes(zone)));
  const first = found[0];
  if (!first) {
    const id = [...zoneIds].sort().join('+');
    return { id: id || 'elsewhere', name: zones.get(id)?.name ?? 'Elsewhere', region: null };
  }
  const id = found.map((group) => group.id).join('+');
  const key = [...found.map((group) => group.id)].sort().join('+');
  const name = together[key] ?? found.map((group) => group.name).join(', ');
  return { id, name, region: first.region };
}
