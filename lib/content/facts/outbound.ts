import { type OutboundHost, type ProviderId, providerIds, type Requirement } from '@/lib/flows';
import { atLeastOne, listOf, nullOr, type Reader, record, text, textLike, wordOf } from '../json/readers';
import { port, protocol, range } from './ports';
import { sourced } from './sourced';
import { endpointOf, identifier, provider, releaseOf } from './vocabulary';

interface Known {
  endpoints: readonly string[];
  releases: readonly string[];
}

const label = '(?:[a-z0-9-]+|<[^<>]+>)';
const host = textLike(
  RegExp(`^(?:\\*\\.)?${label}(?:\\.${label})*$`),
  'the name of a host',
  'write it like "public.ecr.aws", "<region>.example.org" or "<proxy>"',
);

const hostKinds = ['fixed', 'regional', 'site'] as const;
const required = wordOf(['always', 'when', 'optional'], 'degree of need');

export function hostsReader(known: Known): Reader<OutboundHost[]> {
  const release = releaseOf(known.releases);
  const perProvider = Object.fromEntries(providerIds.map((id) => [id, release])) as Record<ProviderId, typeof release>;
  return listOf(
    record('a host', {
      id: identifier,
      host,
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
