import {
  type Catalog,
  type Flow,
  type OutboundHost,
  type Requirement,
  type Row,
  rowPath,
  wantsRule,
} from '@/lib/flows';
import type { CodeFact, Erratum, ReleaseInfo } from '@/lib/releases';
import { name as siteName } from '@/lib/words/site';
import { createEvidenceTable } from './evidence-table';
import { schemaVersion } from './flows-schema';

interface FlowsSources {
  catalog: Catalog;
  releases: readonly ReleaseInfo[];
  errata: readonly Erratum[];
  facts: readonly CodeFact[];
  hosts: readonly OutboundHost[];
  requirements: readonly Requirement[];
}

const toFlow = ({
  id,
  rowId,
  source,
  destination,
  sourceZones,
  destinationZones,
  protocol,
  ports,
  path,
  symmetric,
  phases,
  providers,
  releases,
}: Flow) => ({
  id,
  rowId,
  source,
  destination,
  sourceZones,
  destinationZones,
  protocol,
  ports,
  path,
  needsRule: wantsRule(path),
  symmetric,
  phases,
  providers,
  releases,
});

/** Everything that is known, for other tools; `flows-schema.ts` says what it looks like. */
export function toFlowsFile({ catalog, releases, errata, facts, hosts, requirements }: FlowsSources) {
  const evidence = createEvidenceTable();
  const toRow = ({ zones: _, origin: __, ...row }: Row) => ({
    ...evidence.cite(row),
    address: rowPath(row.id),
    needsRule: wantsRule(row.path),
  });
  return {
    $schema: './flows.schema.json',
    schemaVersion,
    name: siteName,
    release: catalog.release,
    readOn: catalog.readOn,
    releases,
    zones: catalog.zones,
    endpoints: catalog.endpoints.map(evidence.cite),
    options: catalog.options,
    rows: catalog.rows.map(toRow),
    flows: catalog.flows.map(toFlow),
    hosts: hosts.map(evidence.cite),
    requirements: requirements.map(evidence.cite),
    errata: errata.map(evidence.cite),
    codeFacts: facts.map(evidence.cite),
    evidence: evidence.list(),
  };
}
