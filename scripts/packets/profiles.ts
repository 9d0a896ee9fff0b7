import { anyOf, readBlock } from '@/lib/firewall/proof/address';
import { everyPort, type Permit } from '@/lib/firewall/proof/permit';
import { networks } from './machines';

/** `tcp/6443 worker control-plane`: what a profile of the lab opens, in zones. */
export type Opening = readonly [what: string, source: string, destination: string];

const everyCluster: readonly Opening[] = [
  ['tcp/6443', 'worker', 'control-plane'],
  ['tcp/6443', 'control-plane', 'control-plane'],
  ['tcp/6443', 'admin-machine', 'control-plane'],
  ['tcp/80', 'admin-machine', 'control-plane'],
  ['tcp/22', 'admin-machine', 'control-plane'],
  ['tcp/10250', 'control-plane', 'control-plane'],
  ['tcp/10250', 'control-plane', 'worker'],
  ['tcp/10250', 'worker', 'control-plane'],
  ['tcp/30000-32767', 'any', 'worker'],
  ['udp/30000-32767', 'any', 'worker'],
  ['udp/6081', 'control-plane', 'worker'],
  ['udp/6081', 'worker', 'control-plane'],
  ['udp/6081', 'control-plane', 'control-plane'],
  ['tcp/4240', 'control-plane', 'worker'],
  ['tcp/4240', 'worker', 'control-plane'],
  ['icmp', 'control-plane', 'worker'],
  ['icmp', 'worker', 'control-plane'],
];

const externalEtcd: readonly Opening[] = [
  ['tcp/2379', 'control-plane', 'etcd'],
  ['tcp/2379-2380', 'etcd', 'etcd'],
  ['tcp/2379', 'admin-machine', 'etcd'],
  ['tcp/22', 'admin-machine', 'etcd'],
];

const networkBoot: readonly Opening[] = ['control-plane', 'worker'].flatMap((node): Opening[] => [
  ['udp/67', node, 'admin-machine'],
  ['udp/69', node, 'admin-machine'],
  ['udp/514', node, 'admin-machine'],
  ['tcp/7171-7172', node, 'admin-machine'],
  ['tcp/42113', node, 'admin-machine'],
]);

const bmc: readonly Opening[] = [
  ['tcp/443', 'admin-machine', 'bmc'],
  ['udp/623', 'admin-machine', 'bmc'],
  ['tcp/7171', 'bmc', 'admin-machine'],
];

const stackedEtcd: readonly Opening[] = [['tcp/2379-2380', 'control-plane', 'control-plane']];

export const profiles: Readonly<Record<string, readonly Opening[]>> = {
  'bare-metal': [...everyCluster, ...stackedEtcd, ...networkBoot, ...bmc],
  vsphere: [...everyCluster, ...externalEtcd],
  nutanix: [...everyCluster, ...stackedEtcd, ['tcp/9120', 'worker', 'worker'], ['tcp/7946', 'worker', 'worker']],
};

const blocksOf = (zone: string) =>
  zone === 'any' ? [anyOf(4), anyOf(6)] : (networks[zone] ?? []).map((text) => readBlock(text));

function toPermits([what, from, to]: Opening): Permit[] {
  const [protocol, ports = '0-65535'] = what.split('/');
  if (protocol !== 'tcp' && protocol !== 'udp' && protocol !== 'icmp') throw new Error(`"${what}" is no protocol`);
  const [first, last = first] = ports.split('-').map(Number);
  const range = { from: first ?? 0, to: last ?? 0 };
  // DHCP of IPv6 has other ports (546 and 547), so port 67 means nothing there.
  const families = what === 'udp/67' ? [4] : [4, 6];
  return blocksOf(from).flatMap((source) =>
    blocksOf(to)
      .filter(({ family }) => family === source.family && families.includes(family))
      .map((destination) => ({ protocol, source, destination, sourcePorts: everyPort, ports: range })),
  );
}

/** What a profile means, family by family. */
export const permitsOf = (profile: string): Permit[] => (profiles[profile] ?? []).flatMap(toPermits);
