import { describe, expect, it } from 'vitest';
import { parseNetworks } from './parse-networks';
import { planRules } from './plan-rules';
import type { Place } from './rule';
import { testFlow, testFlows, testZones } from './test-flow';

const plan = (flows = testFlows, place: Place = { kind: 'between' }, networks = {}) =>
  planRules({ flows, zones: testZones, networks, place });

describe('rules from flows', () => {
  it('gathers flows that share both zones and the protocol', () => {
    const { rules } = plan();
    expect(rules.map(({ protocol, parts, caveat }) => [protocol, parts.length, caveat])).toEqual([
      ['tcp', 2, undefined],
      ['udp', 1, undefined],
      ['udp', 1, undefined],
      ['tcp', 1, undefined],
      ['icmp', 1, undefined],
      ['udp', 1, 'dhcp-broadcast'],
    ]);
    expect(rules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('says why a flow of the overlay needs none', () => {
    expect(plan().outcomes.at(-1)?.becomes).toEqual({
      kind: 'needs none',
      why: 'travels inside the pod overlay (Geneve, UDP 6081)',
    });
  });

  it('asks nothing of a firewall between zones for what stays in one', () => {
    const flow = testFlow({ id: 'a/b', destinationZones: ['worker'] });
    expect(plan([flow]).outcomes[0]?.becomes.kind).toBe('needs none');
    expect(plan([flow], { kind: 'host', zone: 'worker', outbound: false }).rules).toHaveLength(1);
  });

  it('opens a host for what comes in, and what goes out only where wanted', () => {
    expect(
      plan(testFlows, { kind: 'host', zone: 'worker', outbound: false }).rules.map(({ direction }) => direction),
    ).toEqual(['in']);
    const both = plan(testFlows, { kind: 'host', zone: 'worker', outbound: true }).rules;
    expect(new Set(both.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
  });

  it('opens both ways where either end may start', () => {
    expect(plan([testFlow({ id: 'a/b', symmetric: true })]).rules).toHaveLength(2);
  });

  it('never mixes IPv4 and IPv6', () => {
    const networks = {
      worker: parseNetworks('10.0.0.0/24').cidrs,
      'admin-machine': parseNetworks('fd00::5').cidrs,
    };
    const { rules, outcomes } = plan([testFlow({ id: 'a/b' })], { kind: 'between' }, networks);
    expect(rules).toEqual([]);
    expect(outcomes[0]?.becomes.kind).toBe('cannot be said');
  });

  it('cannot say a port that the site chooses', () => {
    expect(plan([testFlow({ id: 'a/b', ports: [] })]).outcomes[0]?.becomes.kind).toBe('cannot be said');
  });
});
