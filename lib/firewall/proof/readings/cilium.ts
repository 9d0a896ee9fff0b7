import { anyOf, readBlock } from '../address';
import type { Permit, Way } from '../permit';
import { readYaml } from '../read-yaml';
import { notKnown, type SecondReading } from '../reading';
import { exactly, isRecord, listIn, says } from '../strict-json';
import { isBroadcast, isDhcpAnswer, ofFamily, readPorts, toPermits } from '../words';

const role = 'node-role.kubernetes.io/control-plane';
const operators: Readonly<Record<string, string>> = { Exists: 'control plane', DoesNotExist: 'workers' };

/** What each zone of nodes is selected by; the policies of a management cluster are a file of their own. */
const subjects: Readonly<Record<string, string>> = {
  'control-plane': 'control plane',
  'control-plane-endpoint': 'control plane',
  worker: 'workers',
  'management-cluster': 'management',
};

function readSelector(value: unknown, isManagement: boolean): string {
  if (isManagement && JSON.stringify(value) === '{}') return 'management';
  const [expression, more] = listIn(exactly(value, ['matchExpressions']).matchExpressions);
  const { key, operator } = exactly(expression, ['key', 'operator']);
  const zone = operators[String(operator)];
  if (isManagement || !zone || key !== role || more !== undefined) throw notKnown('Cilium', JSON.stringify(value));
  return zone;
}

interface Match {
  protocol: string;
  family?: 4 | 6;
  ports?: ReturnType<typeof readPorts>;
}

function readPort(value: unknown): Match {
  const { port, endPort, protocol } = exactly(value, ['port', 'protocol'], ['endPort']);
  if (typeof port !== 'string' || !/^(TCP|UDP)$/.test(String(protocol)))
    throw notKnown('Cilium', JSON.stringify(value));
  return { protocol: String(protocol), ports: readPorts(endPort === undefined ? port : `${port}-${endPort}`, '-') };
}

function readIcmp(value: unknown): Match {
  const [field, more] = listIn(exactly(value, ['fields']).fields);
  const { family, type } = exactly(field, ['family', 'type']);
  const isRight = (family === 'IPv4' && type === 8) || (family === 'IPv6' && type === 128);
  if (!isRight || more !== undefined) throw notKnown('Cilium', JSON.stringify(value));
  return { protocol: 'icmp', family: family === 'IPv4' ? 4 : 6 };
}

function readMatches({ toPorts, icmps }: Record<string, unknown>): Match[] {
  if ((toPorts === undefined) === (icmps === undefined)) throw notKnown('Cilium', 'neither ports nor ICMP, or both');
  if (icmps !== undefined) return listIn(icmps).map(readIcmp);
  return listIn(toPorts).flatMap((each) => {
    const ports = listIn(exactly(each, ['ports']).ports);
    if (ports.length === 0 || ports.length > 40) throw notKnown('Cilium', `${ports.length} ports`);
    return ports.map(readPort);
  });
}

/** A policy selects nodes; their addresses stand nowhere in it. */
function toPolicy(document: Record<string, unknown>, isManagement: boolean): Permit[] {
  const { spec, ...outer } = exactly(document, ['apiVersion', 'kind', 'metadata', 'spec']);
  says(outer, { apiVersion: 'cilium.io/v2', kind: 'CiliumClusterwideNetworkPolicy' });
  const inner = exactly(spec, ['description', 'nodeSelector'], ['enableDefaultDeny', 'ingress', 'egress']);
  const direction = 'ingress' in inner ? 'ingress' : 'egress';
  const end = direction === 'ingress' ? 'from' : 'to';
  if (isRecord(inner.enableDefaultDeny)) says(inner, { enableDefaultDeny: { [direction]: false } });
  const [inside, ...entries] = listIn(inner[direction]);
  says(exactly(inside, [`${end}Entities`]), { [`${end}Entities`]: ['cluster', 'health'] });
  const subject = readSelector(inner.nodeSelector, isManagement);
  const way: Way = direction === 'egress' ? 'out' : 'in';
  return entries.flatMap((each) => {
    const entry = exactly(each, [`${end}CIDR`], ['toPorts', 'icmps']);
    const peers = listIn(entry[`${end}CIDR`]).map((text) => readBlock(String(text)));
    const family = peers[0]?.family ?? 4;
    const others = peers.map((block) => ofFamily(block, family));
    const ours = [anyOf(family)];
    return readMatches(entry).flatMap((match) => {
      if ((match.family ?? family) !== family) throw notKnown('Cilium', JSON.stringify(each));
      return toPermits({
        protocol: match.protocol,
        way,
        sources: end === 'from' ? others : ours,
        destinations: end === 'from' ? ours : others,
        ports: match.ports && [match.ports],
      }).map((permit) => ({ ...permit, subject }));
    });
  });
}

export const cilium: SecondReading = {
  format: 'cilium',
  read: (files) =>
    files.flatMap(({ name, body }) =>
      readYaml(body).flatMap((document) => toPolicy(document, name.includes('management'))),
    ),
  /** Only nodes, and only what comes from outside of their cluster: among themselves nodes have no addresses to Cilium. */
  says(meant) {
    const [from = '', to = ''] = meant.zones?.split(' ') ?? [];
    const [subject, peer] = (meant.way === 'out' ? [from, to] : [to, from]).map((zone) => subjects[zone]);
    const isAmongNodes = peer !== undefined && (subject === 'management') === (peer === 'management');
    if (!subject || isAmongNodes || isBroadcast(meant) || isDhcpAnswer(meant)) return [];
    const own = anyOf(meant.source.family);
    return [{ ...meant, subject, ...(meant.way === 'out' ? { source: own } : { destination: own }) }];
  },
};
