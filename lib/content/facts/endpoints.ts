import { compareReleases, type Endpoint, endpointKinds } from '@/lib/flows';
import { listOf, nullOr, type Reader, record, text, wordOf } from '../json/readers';
import { report } from '../source-file';
import { confidence, evidence } from './sourced';
import { endpointOf, identifier, provider, releaseOf, zoneOf } from './vocabulary';

const installers = ['eks-anywhere', 'operator', 'package', 'hardware', 'aws'] as const;

interface Known {
  endpoints: readonly string[];
  releases: readonly string[];
  zones: readonly string[];
}

export function endpointsReader(known: Known): Reader<Endpoint[]> {
  const release = releaseOf(known.releases);
  const inPhase = listOf(zoneOf(known.zones));
  const fields: Reader<Endpoint> = record('an endpoint', {
    id: identifier,
    name: text,
    aliases: listOf(text),
    kind: wordOf(endpointKinds, 'kind of endpoint'),
    providers: listOf(provider),
    runsOn: listOf(endpointOf(known.endpoints)),
    installedBy: wordOf(installers, 'installer'),
    zones: record('"zones"', { boot: inPhase, steady: inPhase, manage: inPhase }),
    since: release,
    until: nullOr(release),
    renames: listOf(record('a rename', { release, from: text, to: text })),
    note: nullOr(text),
    // Parties that are known from everywhere, such as DNS servers, have none.
    evidence: listOf(evidence),
    confidence,
  });
  const endpoint: Reader<Endpoint> = (node, file) => {
    const value = fields(node, file);
    if (!value || value.until === null || compareReleases(value.since, value.until) <= 0) return value;
    report(
      file,
      node.offset,
      `${value.id} ends with ${value.until}, before it begins with ${value.since}; correct one`,
    );
    return undefined;
  };
  return listOf(endpoint);
}
