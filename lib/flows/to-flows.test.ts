import { describe, expect, it } from 'vitest';
import type { Endpoint } from './endpoint';
import type { Row } from './flow';
import { toFlows } from './to-flows';

const endpoint = (id: string, zones: Endpoint['zones']): Endpoint => ({
  id,
  name: id,
  aliases: [],
  kind: 'service',
  providers: ['bare-metal'],
  runsOn: [],
  installedBy: 'eks-anywhere',
  zones,
  since: '0.10',
  until: null,
  renames: [],
  note: null,
  evidence: [],
  confidence: { level: 'high' },
});

const endpoints = new Map(
  [
    endpoint('smee', { boot: ['admin-machine'], steady: ['management-cluster'], manage: ['management-cluster'] }),
    endpoint('bmc', { boot: ['bmc'], steady: ['bmc'], manage: ['bmc'] }),
    endpoint('machine', { boot: ['provisioned-machine'], steady: [], manage: ['provisioned-machine'] }),
  ].map((one) => [one.id, one]),
);

const row: Row = {
  id: 'bare-metal/tcp-7171-http',
  page: 'bare-metal',
  listener: 'smee',
  direction: 'Inbound',
  protocol: 'TCP',
  ports: [{ from: 7171, to: 7171 }],
  purpose: 'HTTP',
  sources: ['machine', 'bmc'],
  need: { kind: 'always' },
  phases: ['boot', 'manage'],
  path: 'underlay',
  symmetric: false,
  providers: ['bare-metal'],
  releases: { ranges: [{ from: '0.22', to: null }], verifiedOnly: false },
  publishedIds: [],
  errataIds: [],
  notes: [],
  ifClosed: null,
  zones: {},
  origin: { file: 'content/bare-metal.mdx', line: 1 },
  evidence: [],
  confidence: { level: 'high' },
};

describe('a row', () => {
  it('becomes one flow for each source, with the zones of its phases', () => {
    expect(
      toFlows(row, endpoints).map(({ id, source, destination, sourceZones, destinationZones }) => ({
        id,
        source,
        destination,
        sourceZones,
        destinationZones,
      })),
    ).toEqual([
      {
        id: 'bare-metal/tcp-7171-http~machine',
        source: 'machine',
        destination: 'smee',
        sourceZones: ['provisioned-machine'],
        destinationZones: ['admin-machine', 'management-cluster'],
      },
      {
        id: 'bare-metal/tcp-7171-http~bmc',
        source: 'bmc',
        destination: 'smee',
        sourceZones: ['bmc'],
        destinationZones: ['admin-machine', 'management-cluster'],
      },
    ]);
  });

  it('may narrow its zones', () => {
    const flows = toFlows({ ...row, zones: { destination: ['admin-machine'] } }, endpoints);
    expect(flows.map(({ destinationZones }) => destinationZones)).toEqual([['admin-machine'], ['admin-machine']]);
  });

  it('leaves each source the zones of its own among those that it names', () => {
    const flows = toFlows({ ...row, zones: { source: ['provisioned-machine', 'bmc'] } }, endpoints);
    expect(flows.map(({ sourceZones }) => sourceZones)).toEqual([['provisioned-machine'], ['bmc']]);
  });

  it('has no zones where nobody knows its endpoint', () => {
    const [flow] = toFlows({ ...row, sources: ['nobody'] }, endpoints);
    expect(flow?.sourceZones).toEqual([]);
  });
});
