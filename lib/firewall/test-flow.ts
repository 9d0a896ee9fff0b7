import { type Flow, type Option, providerIds, type Zone } from '@/lib/flows';

/** A flow for tests; what a test is about stands in `about`. */
export function testFlow(about: Partial<Flow> & Pick<Flow, 'id'>): Flow {
  return {
    rowId: about.id,
    source: 'tink-worker',
    destination: 'tink-server',
    sourceZones: ['worker'],
    destinationZones: ['admin-machine'],
    protocol: 'TCP',
    ports: [{ from: 42113, to: 42113 }],
    purpose: 'Tink server gRPC',
    need: { kind: 'always' },
    phases: ['boot'],
    path: 'underlay',
    symmetric: false,
    providers: ['bare-metal'],
    releases: { ranges: [{ from: '0.22', to: null }], verifiedOnly: false },
    publishedIds: [],
    notes: [],
    ifClosed: null,
    evidence: [],
    confidence: { level: 'high' },
    ...about,
  };
}

export const testZones: readonly Zone[] = [
  { id: 'admin-machine', name: 'Admin machine', about: 'Runs the CLI.' },
  { id: 'worker', name: 'Worker nodes', about: 'Run workloads.' },
  { id: 'control-plane', name: 'Control plane nodes', about: 'Run the API server.' },
];

export const testFlows: readonly Flow[] = [
  testFlow({ id: 'bare-metal/tcp-42113-tink-server-grpc' }),
  testFlow({ id: 'bare-metal/tcp-80-smee-http', ports: [{ from: 80, to: 80 }], purpose: 'Smee HTTP' }),
  testFlow({ id: 'bare-metal/udp-67-dhcp', protocol: 'UDP', ports: [{ from: 67, to: 67 }], purpose: 'DHCP' }),
  testFlow({ id: 'bare-metal/udp-69-tftp', protocol: 'UDP', ports: [{ from: 69, to: 69 }], purpose: 'TFTP' }),
  testFlow({
    id: 'worker-nodes/tcp-30000-node-ports',
    ports: [{ from: 30000, to: 32767 }],
    sourceZones: ['admin-machine'],
    destinationZones: ['worker'],
    purpose: 'NodePort Services',
  }),
  testFlow({ id: 'control-plane/icmp-ping', protocol: 'ICMP', ports: [], purpose: 'Ping' }),
  testFlow({
    id: 'pod-network/tcp-4240-overlay',
    path: 'overlay',
    ports: [{ from: 4240, to: 4240 }],
    purpose: 'Health',
  }),
];

export const testOption: Option = {
  id: 'etcd',
  label: 'etcd',
  question: 'Where does etcd run?',
  providers: providerIds,
  releases: { ranges: [{ from: '0.6', to: null }], verifiedOnly: false },
  default: 'stacked',
  choices: [
    { id: 'stacked', label: 'Stacked', when: 'with stacked etcd' },
    { id: 'external', label: 'External', when: 'with external etcd' },
  ],
};

export const testRouting: Option = {
  ...testOption,
  id: 'routing',
  choices: ['overlay', 'direct'].map((id) => ({ id, label: id, when: `with ${id}` })),
  default: 'overlay',
};
