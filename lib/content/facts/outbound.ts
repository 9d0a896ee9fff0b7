import {
  highestPort,
  type OutboundHost,
  type PortRange,
  type ProviderId,
  protocols,
  providerIds,
  type Requirement,
} from '@/lib/flows';
import { atLeastOne, listOf, nullOr, type Reader, record, text, whole, wordOf } from '../json/readers';
import { report } from '../source-file';
import { sourced } from './sourced';
import { endpointOf, identifier, provider, releaseOf } from './vocabulary';

interface Known {
  endpoints: readonly string[];
  releases: readonly string[];
}

const hostKinds = ['fixed', 'regional', 'site'] as const;
const required = wordOf(['always', 'when', 'optional'], 'degree of need');
const protocol = wordOf(protocols, 'protocol');

const port: Reader<number> = (node, file) => {
  const value = whole(node, file);
  if (value === undefined || value <= highestPort) return value;
  report(file, node.offset, `${value} is not a port; ports end at ${highestPort}`);
  return undefined;
};

const range: Reader<PortRange> = (node, file) => {
  const value = record('a port range', { from: port, to: port })(node, file);
  if (!value || value.from <= value.to) return value;
  report(file, node.offset, `the range ${value.from}-${value.to} is upside down; begin with the lower port`);
  return undefined;
};

export function hostsReader(known: Known): Reader<OutboundHost[]> {
  const release = releaseOf(known.releases);
  const perProvider = Object.fromEntries(providerIds.map((id) => [id, release])) as Record<ProviderId, typeof release>;
  return listOf(
    record('a host', {
      id: identifier,
      host: text,
      hostKind: wordOf(hostKinds, 'kind of host'),
      protocol,
      port: nullOr(port),
      appProtocol: text,
      purpose: text,
      from: atLeastOne(endpointOf(known.endpoints), 'endpoint'),
      providers: atLeastOne(provider, 'provider'),
      required,
      when: nullOr(text),
      airGapped: nullOr(text),
      listedSince: record('"listedSince"', {}, perProvider),
      documentedIn: text,
      note: nullOr(text),
      since: release,
      until: nullOr(release),
      ...sourced,
    }),
  );
}

export function requirementsReader(known: Known): Reader<Requirement[]> {
  const release = releaseOf(known.releases);
  return listOf(
    record('a requirement', {
      id: identifier,
      requirement: text,
      protocol: nullOr(protocol),
      port: nullOr(range),
      from: listOf(endpointOf(known.endpoints)),
      providers: atLeastOne(provider, 'provider'),
      required,
      note: nullOr(text),
      since: release,
      until: nullOr(release),
      ...sourced,
    }),
  );
}
