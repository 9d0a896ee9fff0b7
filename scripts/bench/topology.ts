import type { Endpoint, Flow } from '@/lib/flows';
import { layOutInThread } from '@/lib/layout/threads';
import { layOutColumn, toGraph } from '@/lib/topology';
import { layOutLayered } from '@/lib/topology/layered';
import { measureInteraction } from './topology-interaction';

/** How the time of a layout grows with the flows; five endpoints listen for each ten flows. */
const counts = [50, 500, 2000];
const zones = ['admin-machine', 'management-cluster', 'control-plane', 'worker', 'etcd', 'bmc', 'dns', 'internet'];

/** The same graph in every run; zones and peers are drawn apart, so that every size has pairs of all zones. */
function createDice(): (below: number) => number {
  let state = 1;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const zoneOf = (endpoint: number, endpoints: number): string =>
  zones[Math.floor((endpoint * zones.length) / endpoints)] ?? '';

function toFlow(index: number, endpoints: number, roll: (below: number) => number): Flow {
  const source = roll(endpoints);
  const destination = (source + 1 + roll(endpoints - 1)) % endpoints;
  return {
    id: `flow-${index}`,
    rowId: `bench/flow-${index}`,
    source: `endpoint-${source}`,
    destination: `endpoint-${destination}`,
    sourceZones: [zoneOf(source, endpoints)],
    destinationZones: [zoneOf(destination, endpoints)],
    protocol: index % 3 === 0 ? 'UDP' : 'TCP',
    ports: [{ from: 1000 + index, to: 1000 + index }],
    purpose: `Flow ${index}`,
    need: { kind: 'always' },
    phases: ['steady'],
    path: 'underlay',
    symmetric: false,
    providers: [],
    releases: { ranges: [], verifiedOnly: false },
    publishedIds: [],
    notes: [],
    ifClosed: null,
    evidence: [],
    confidence: { level: 'high' },
  };
}

const endpoints: Endpoint[] = [];
let before: number | undefined;
for (const count of counts) {
  const roll = createDice();
  const flows = Array.from({ length: count }, (_, index) => toFlow(index, count / 2, roll));
  const graph = toGraph({ flows, endpoints, zones: [] });
  const start = performance.now();
  layOutColumn(graph);
  const middle = performance.now();
  await layOutLayered(graph, layOutInThread);
  const wide = performance.now() - middle;
  const growth = before === undefined ? '' : `, ${(wide / before).toFixed(1)} times the one before`;
  before = wide;
  console.log(
    `${count} flows, ${graph.wires.length} lines: narrow ${Math.round(middle - start)} ms, wide ${Math.round(wide)} ms${growth}`,
  );
}

await measureInteraction();
