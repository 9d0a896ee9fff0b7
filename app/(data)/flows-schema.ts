import {
  confidences,
  directions,
  endpointKinds,
  highestPort,
  paths,
  phases,
  protocols,
  providerIds,
} from '@/lib/flows';
import { flag, listOf, matching, nullOr, oneOf, record, ref, type Schema, text } from './schema-parts';

/** Every change of shape is a new version; `schema-versions.json` keeps the digest of each. */
export const schemaVersion = 4;

const release = matching('^\\d+\\.\\d+(\\.\\d+)?$');
const day = matching('^\\d{4}-\\d{2}-\\d{2}$');
const commit = matching('^[0-9a-f]{40}$');
const port: Schema = { type: 'integer', minimum: 1, maximum: highestPort };
const ids = listOf(text);
const provider = oneOf(providerIds);
const protocol = oneOf(protocols);

const lifetime = { since: release, until: nullOr(release) };
const sourced = {
  evidenceIds: listOf(matching('^ev-[0-9a-f]{10}$')),
  confidence: record({ level: oneOf(confidences), why: text }, ['why']),
};

const opening = {
  protocol,
  ports: listOf(ref('ports')),
  path: oneOf(paths),
  needsRule: flag,
  symmetric: flag,
  phases: listOf(oneOf(phases)),
  providers: listOf(provider),
  releases: ref('releaseSpan'),
};

const required = oneOf(['always', 'when', 'optional']);

const evidenceKinds: readonly Schema[] = [
  record(
    { kind: { const: 'file' }, repo: text, path: text, commit, line: { type: 'integer', minimum: 1 }, ref: text },
    ['line', 'ref'],
  ),
  record({ kind: { const: 'commit' }, repo: text, commit, date: day }, ['date']),
  record({ kind: { const: 'rfc' }, rfc: { type: 'integer' }, section: text }, ['section']),
  record({ kind: { const: 'issue' }, repo: text, number: { type: 'integer' }, state: text }, ['state']),
  record({ kind: { const: 'publication' }, publisher: text, page: text }),
];

/** Notes, ids and addresses are common to all kinds. */
const cited = (kind: Schema): Schema => ({
  ...kind,
  properties: { ...(kind.properties as object), id: text, note: text, label: text, url: matching('^https://') },
  required: [...(kind.required as string[]), 'id', 'label'],
});

const definitions: Readonly<Record<string, Schema>> = {
  ports: record({ from: port, to: port }),
  releaseSpan: record({ ranges: listOf(record({ from: release, to: nullOr(release) })), verifiedOnly: flag }),
  need: {
    oneOf: [
      record({ kind: { const: 'always' } }),
      record({ kind: { const: 'optional' }, why: text }),
      record({ kind: { const: 'when' }, conditions: listOf(record({ option: text, choices: ids })) }),
    ],
  },
  evidence: { oneOf: evidenceKinds.map(cited) },
  zone: record({ id: text, name: text, about: text }),
  endpoint: record({
    id: text,
    name: text,
    aliases: ids,
    kind: oneOf(endpointKinds),
    providers: listOf(provider),
    runsOn: ids,
    installedBy: text,
    zones: record(Object.fromEntries(phases.map((phase) => [phase, ids]))),
    ...lifetime,
    renames: listOf(record({ release, from: text, to: text })),
    note: nullOr(text),
    ...sourced,
  }),
  row: record({
    id: text,
    page: text,
    address: matching('^/docs/'),
    listener: text,
    direction: oneOf(directions),
    sources: ids,
    ...opening,
    purpose: text,
    need: ref('need'),
    publishedIds: ids,
    errataIds: ids,
    notes: listOf(text),
    ifClosed: nullOr(text),
    ...sourced,
  }),
  flow: record({
    id: text,
    rowId: text,
    source: text,
    destination: text,
    sourceZones: ids,
    destinationZones: ids,
    ...opening,
  }),
  option: record({
    id: text,
    question: text,
    label: text,
    default: text,
    providers: listOf(provider),
    releases: ref('releaseSpan'),
    choices: listOf(
      record(
        { id: text, when: text, label: text, providers: listOf(provider), releases: ref('releaseSpan'), unless: text },
        ['providers', 'releases', 'unless'],
      ),
    ),
  }),
  release: record({
    release,
    date: day,
    firstTag: text,
    lastTag: text,
    branch: text,
    branchCommit: commit,
    path: text,
    page: text,
    pageAtFirstTag: text,
    pageAtLastTag: text,
    providers: listOf(provider),
  }),
  erratum: record({
    id: text,
    publishedIds: ids,
    field: text,
    published: text,
    corrected: text,
    kind: text,
    severity: oneOf(['high', 'medium', 'low']),
    onNewestPage: flag,
    why: text,
    ...lifetime,
    fixed: nullOr(record({ commit, date: day, tag: nullOr(text), release: nullOr(release) })),
    ...sourced,
  }),
  codeFact: record(
    {
      id: text,
      area: text,
      providers: listOf(provider),
      endpoint: text,
      protocol: nullOr(protocol),
      alsoProtocol: protocol,
      ports: listOf(ref('ports')),
      alsoPorts: listOf(port),
      scope: oneOf(['node-network', 'overlay', 'loopback', 'layer-2', 'disabled']),
      statement: text,
      ...lifetime,
      required: nullOr(text),
      need: ref('need'),
      opens: flag,
      documented: oneOf(['ports-page', 'ports-page-differs', 'other-page', 'nowhere']),
      documentedSince: release,
      otherPage: text,
      note: text,
      ...sourced,
    },
    ['alsoProtocol', 'alsoPorts', 'need', 'opens', 'documentedSince', 'otherPage', 'note'],
  ),
  host: record({
    id: text,
    host: text,
    hostKind: oneOf(['fixed', 'regional', 'site']),
    protocol,
    port: nullOr(port),
    appProtocol: text,
    purpose: text,
    from: ids,
    providers: listOf(provider),
    required,
    when: nullOr(text),
    airGapped: nullOr(text),
    listedSince: record(Object.fromEntries(providerIds.map((id) => [id, release])), providerIds),
    documentedIn: text,
    note: nullOr(text),
    ...lifetime,
    ...sourced,
  }),
  requirement: record({
    id: text,
    requirement: text,
    protocol: nullOr(protocol),
    port: nullOr(ref('ports')),
    from: ids,
    providers: listOf(provider),
    required,
    note: nullOr(text),
    ...lifetime,
    ...sourced,
  }),
};

export const flowsSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Ports of EKS Anywhere clusters',
  description: 'What /flows.json of Portolan holds. A row stands for one flow for each of its sources.',
  ...record({
    $schema: text,
    schemaVersion: { const: schemaVersion },
    name: text,
    release,
    readOn: day,
    releases: listOf(ref('release')),
    zones: listOf(ref('zone')),
    endpoints: listOf(ref('endpoint')),
    options: listOf(ref('option')),
    rows: listOf(ref('row')),
    flows: listOf(ref('flow')),
    hosts: listOf(ref('host')),
    requirements: listOf(ref('requirement')),
    errata: listOf(ref('erratum')),
    codeFacts: listOf(ref('codeFact')),
    evidence: listOf(ref('evidence')),
  }),
  $defs: definitions,
};
