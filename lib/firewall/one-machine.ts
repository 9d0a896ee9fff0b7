import type { ZoneId } from '@/lib/flows';
import type { RuleFlow } from './plan-rules';

/** Where the nodes of a Docker cluster would be, were they machines. */
const nodeZones: readonly ZoneId[] = [
  'management-cluster',
  'control-plane',
  'control-plane-endpoint',
  'etcd',
  'worker',
  'load-balancer',
];

const adminMachine: ZoneId = 'admin-machine';

const moved = (zones: readonly ZoneId[]): ZoneId[] => [
  ...new Set(zones.map((zone) => (nodeZones.includes(zone) ? adminMachine : zone))),
];

/**
 * A Docker cluster is a set of containers on the admin machine: what its nodes say to each other stays there, nobody
 * reaches them from outside, and what they ask for outside comes from the admin machine's address.
 */
export function onOneMachine(flow: RuleFlow): RuleFlow {
  const destinationZones = moved(flow.destinationZones);
  return {
    ...flow,
    sourceZones: moved(flow.sourceZones),
    destinationZones,
    path: destinationZones.includes(adminMachine) ? 'loopback' : flow.path,
  };
}
