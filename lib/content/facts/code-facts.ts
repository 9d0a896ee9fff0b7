import { type Need, providerIds } from '@/lib/flows';
import type { CodeFact, ReleaseFigures, TinkerbellFigures } from '@/lib/releases';
import { atLeastOne, flag, listOf, mapOf, nullOr, type Reader, record, text, wordOf } from '../json/readers';
import { type KnownOptions, readNeed } from '../rows/read-need';
import { report } from '../source-file';
import { port, protocol, range } from './ports';
import { allEvidence, commit, evidence, sourced } from './sourced';
import { endpointOf, identifier, provider, releaseOf } from './vocabulary';

/** What the code sets: fact by fact, and the figures of every release, oldest first. */
export interface CodeFacts {
  facts: CodeFact[];
  releases: ReleaseFigures[];
}

interface Known {
  endpoints: readonly string[];
  releases: readonly string[];
  options: KnownOptions;
}

const areas = ['cni', 'kubernetes', 'etcd', 'access', 'tinkerbell', 'provider', 'management', 'package'] as const;
const scopes = ['node-network', 'overlay', 'loopback', 'layer-2', 'disabled'] as const;
const documented = ['ports-page', 'ports-page-differs', 'other-page', 'nowhere'] as const;

/** Written like the cell of a table. */
const needOf =
  (options: KnownOptions): Reader<Need> =>
  (node, file) => {
    const value = text(node, file);
    if (value === undefined) return undefined;
    const { need, mistakes } = readNeed(value, providerIds, options);
    for (const { mistake } of mistakes) report(file, node.offset, mistake);
    return mistakes.length > 0 ? undefined : need;
  };

function factReader({ endpoints, releases, options }: Known): Reader<CodeFact> {
  const release = releaseOf(releases);
  return record(
    'a fact of the code',
    {
      id: identifier,
      area: wordOf(areas, 'area'),
      providers: atLeastOne(provider, 'provider'),
      endpoint: endpointOf(endpoints),
      protocol: nullOr(protocol),
      ports: listOf(range),
      scope: wordOf(scopes, 'scope'),
      statement: text,
      since: release,
      until: nullOr(release),
      required: nullOr(text),
      documented: wordOf(documented, 'place of documentation'),
      ...sourced,
    },
    {
      alsoProtocol: protocol,
      alsoPorts: listOf(port),
      need: needOf(options),
      opens: flag,
      documentedSince: release,
      otherPage: text,
      note: text,
    },
  );
}

const versions: Reader<Record<string, string>> = (node, file) => {
  const entries = mapOf(text)(node, file)?.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]));
  return entries && Object.fromEntries(entries);
};

const readPorts = record('ports that were read', { ports: atLeastOne(port, 'port'), evidence: allEvidence });

const tinkerbell: Reader<TinkerbellFigures> = record('"tinkerbell"', {
  tinkServer: record('"tinkServer"', { port, evidence: allEvidence }),
  metadata: record('"metadata"', { name: text, port, evidence: allEvidence }),
  smeeHttp: record(
    '"smeeHttp"',
    { name: text, adminMachinePort: port, managementClusterPort: port, evidence: allEvidence },
    { note: text },
  ),
  front: text,
  kindMappedPorts: readPorts,
  preflightPorts: nullOr(readPorts),
  // That there is none yet is written nowhere.
  isoBoot: record('"isoBoot"', { exists: flag, evidence: listOf(evidence) }),
  versions,
});

export function codeFactsReader(known: Known): Reader<CodeFacts> {
  const figures: Reader<ReleaseFigures> = record('the figures of a release', {
    release: releaseOf(known.releases),
    branchCommit: commit,
    buildToolingBranchCommit: commit,
    cilium: record('"cilium"', { version: text, tunnel: text, port, protocol, evidence: allEvidence }),
    versions,
    tinkerbell: nullOr(tinkerbell),
    ipProbe: readPorts,
  });
  return record('the list of facts of the code', { facts: listOf(factReader(known)), releases: listOf(figures) });
}
