import { describe, expect, it } from 'vitest';
import { onOneMachine } from './one-machine';
import { planRules } from './plan-rules';
import { testFlow } from './test-flow';

const plan = (sourceZone: string, destinationZone: string) =>
  planRules({
    flows: [
      onOneMachine(testFlow({ id: 'docker/row', sourceZones: [sourceZone], destinationZones: [destinationZone] })),
    ],
    zones: [],
    networks: {},
    place: { kind: 'between' },
  });

describe('a Docker cluster', () => {
  it.each([
    ['worker', 'control-plane'],
    ['api-clients', 'control-plane-endpoint'],
    ['admin-machine', 'control-plane'],
    ['management-cluster', 'etcd'],
    ['service-clients', 'load-balancer'],
    ['api-clients', 'management-cluster'],
  ])('needs no rule from %s to %s', (source, destination) => {
    const { rules, outcomes } = plan(source, destination);
    expect(rules).toEqual([]);
    expect(outcomes.map(({ becomes }) => becomes)).toEqual([{ kind: 'needs none', why: 'stays on one machine' }]);
  });

  it('asks for what is outside from the admin machine', () => {
    expect(plan('worker', 'internet').rules.map(({ source, destination }) => [source.zone, destination.zone])).toEqual([
      ['admin-machine', 'internet'],
    ]);
  });
});
