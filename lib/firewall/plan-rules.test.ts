import { describe, expect, it } from 'vitest';
import { parseNetworks } from './parse-networks';
import { planRules, toRuleFlow, toSide } from './plan-rules';
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

  it('tells a row that was left out where one of its flows stays within a network and another does not', () => {
    const flow = testFlow({
      id: 'a/b',
      sourceZones: ['worker', 'control-plane'],
      need: { kind: 'optional', why: 'x' },
    });
    const cidrs = parseNetworks('10.20.0.0/24').cidrs;
    const networks = { worker: cidrs, 'admin-machine': cidrs, 'control-plane': parseNetworks('10.30.0.0/24').cidrs };
    const { outcomes } = planRules({
      flows: [flow],
      zones: testZones,
      networks,
      place: { kind: 'between' },
      leavesOptionalOut: true,
    });
    expect(outcomes[0]?.becomes).toEqual({ kind: 'needs none', why: 'is optional, and left out by choice' });
  });

  it.each([
    { worker: '10.20.0.0/24', admin: '10.20.0.0/24', isWithin: true },
    { worker: '10.20.0.5', admin: '10.20.0.5', isWithin: true },
    { worker: '10.20.0.0/20', admin: '10.20.0.0/20', isWithin: true },
    { worker: '10.20.0.0/24 fd00::/64', admin: '10.20.0.0/24 fd00::/64', isWithin: true },
    { worker: '10.20.0.0/24 fd00::/64', admin: '10.20.0.0/24', isWithin: true },
    { worker: '10.20.0.0/24 fd00::/64', admin: '10.20.0.0/24 fd00:1::/64', isWithin: false },
    { worker: '10.20.0.0/24', admin: '10.20.0.0/25', isWithin: false },
    { worker: '10.20.0.0/25', admin: '10.20.0.0/24', isWithin: false },
    { worker: '10.20.0.0/24', admin: '10.20.1.0/24', isWithin: false },
    { worker: '10.20.0.0/24 10.20.1.0/24', admin: '10.20.0.0/24', isWithin: false },
    { worker: '10.20.0.0/24', admin: '10.20.0.0/24 10.20.1.0/24', isWithin: false },
    { worker: '10.20.0.0/19', admin: '10.20.0.0/19', isWithin: false },
    { worker: 'fd00::/63', admin: 'fd00::/63', isWithin: false },
    { worker: 'any', admin: 'any', isWithin: false },
    { worker: '10.20.0.0/24', admin: '', isWithin: false },
    { worker: '', admin: '', isWithin: false },
    { worker: '10.20.0.0/24', admin: 'fd00::/64', isWithin: false },
  ])('crosses no firewall from "$worker" to "$admin": $isWithin', ({ worker, admin, isWithin }) => {
    const networks = { worker: parseNetworks(worker).cidrs, 'admin-machine': parseNetworks(admin).cidrs };
    const at = (place: Place) => plan([testFlow({ id: 'a/b' })], place, networks);
    const { rules, spared, outcomes, warnings } = at({ kind: 'between' });
    const why = 'has both ends in the same network, within which no firewall between zones sees it';
    expect(outcomes.some(({ becomes }) => becomes.kind === 'needs none' && becomes.why === why)).toBe(isWithin);
    expect(warnings.some((text) => /^These zones have one .* rule: Admin machine and Worker nodes\./.test(text))).toBe(
      isWithin,
    );
    expect(spared).toHaveLength(isWithin ? 1 : 0);
    if (isWithin) expect([rules, at({ kind: 'listener' }).rules.length]).toEqual([[], 1]);
  });

  it('is lost to one IP version, even where it needs no rule from another zone', () => {
    const networks = {
      worker: parseNetworks('10.20.0.0/24').cidrs,
      'admin-machine': parseNetworks('10.20.0.0/24').cidrs,
      'control-plane': parseNetworks('fd00::/64').cidrs,
    };
    const flow = testFlow({ id: 'a/b', sourceZones: ['worker', 'control-plane'] });
    expect(plan([flow], { kind: 'between' }, networks).outcomes[0]?.becomes.kind).toBe('cannot be said');
  });

  it('keeps what is optional apart from what is needed', () => {
    const optional = { need: { kind: 'optional', why: 'for scraping' } } as const;
    const needs = ['a/needed', 'b/optional', 'c/optional', 'd/needed'].map((id) =>
      testFlow({ id, ...(id.includes('optional') && optional) }),
    );
    expect(plan(needs).rules.map(({ parts }) => parts.map(({ rowId, isOptional }) => [rowId, isOptional]))).toEqual([
      [
        ['a/needed', false],
        ['d/needed', false],
      ],
      [
        ['b/optional', true],
        ['c/optional', true],
      ],
    ]);
  });

  it('leaves optional rows out where that is chosen, and says so of those that would be in a rule', () => {
    const need = { kind: 'optional', why: 'for scraping' } as const;
    const dhcp = testFlow({ id: 'a/dhcp', need, protocol: 'UDP', ports: [{ from: 67, to: 67 }] });
    const flows = [
      testFlow({ id: 'a/needed' }),
      testFlow({ id: 'b/optional', need }),
      testFlow({ id: 'c/overlay', need, path: 'overlay' }),
      testFlow({ id: 'd/within', need, destinationZones: ['worker'] }),
      dhcp,
    ];
    const input = { flows, zones: testZones, networks: {}, place: { kind: 'between' } } as const;
    const { rules, spared, outcomes, warnings } = planRules({ ...input, leavesOptionalOut: true });
    const rowsOf = (list: typeof rules) => list.map(({ number, parts }) => [number, parts.map(({ rowId }) => rowId)]);
    expect(rowsOf(rules)).toEqual([[1, ['a/needed']]]);
    expect(rowsOf(spared)).toEqual([
      [0, ['b/optional']],
      [0, ['a/dhcp']],
    ]);
    expect(
      outcomes.map(({ becomes }) => (becomes.kind === 'rule' ? 'rule' : `${becomes.kind}: ${becomes.why}`)),
    ).toEqual([
      'rule',
      'needs none: is optional, and left out by choice',
      'needs none: travels inside the pod overlay (Geneve, UDP 6081)',
      'needs none: stays within one zone, where no firewall between zones sees it',
      'needs none: is optional, and left out by choice',
    ]);
    expect(warnings).toContain('These optional rows are left out by choice: b/optional, a/dhcp.');
    expect(warnings.join()).not.toContain('leave out those');
    expect(planRules(input).spared).toEqual([]);
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

  it('crosses a firewall between the networks of a zone that has several', () => {
    const flow = testFlow({ id: 'a/b', destinationZones: ['worker'] });
    const between = { flows: [flow], zones: testZones, networks: {}, place: { kind: 'between' } } as const;
    expect(planRules({ ...between, divided: ['admin-machine'] }).rules).toEqual([]);
    const { rules, outcomes, warnings } = planRules({ ...between, divided: ['worker'] });
    expect(rules.map(({ source, destination }) => [source.zone, destination.zone])).toEqual([['worker', 'worker']]);
    expect(outcomes[0]?.becomes).toEqual({ kind: 'rule', rules: [1] });
    expect(warnings).toContainEqual(
      expect.stringMatching(/^These zones have several networks,.* itself: Worker nodes\./),
    );
    expect(plan([flow], { kind: 'listener' }).warnings.join()).not.toContain('several networks');
  });

  it('opens a host for what comes in, and what goes out only where wanted', () => {
    expect(
      plan(testFlows, { kind: 'host', zone: 'worker', outbound: false }).rules.map(({ direction }) => direction),
    ).toEqual(['in']);
    const both = plan(testFlows, { kind: 'host', zone: 'worker', outbound: true }).rules;
    expect(new Set(both.map(({ direction }) => direction))).toEqual(new Set(['in', 'out']));
  });

  it.each([
    { address: 'control-plane-endpoint', holder: 'control-plane' },
    { address: 'tinkerbell-ip', holder: 'management-cluster' },
  ])('open a machine for what comes to the floating address that it may hold: $address', ({ address, holder }) => {
    const flow = testFlow({ id: 'a/b', destinationZones: [address, holder] });
    const destinationsAt = (zone: string) =>
      plan([flow], { kind: 'host', zone, outbound: true }).rules.map(({ destination }) => destination.zone);
    expect(destinationsAt(holder)).toEqual([address, holder]);
    expect(destinationsAt('admin-machine')).toEqual([]);
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

  it('says of DHCP that it is IPv4, whatever else is missing', () => {
    const flow = testFlow({ id: 'a/b', protocol: 'UDP', ports: [{ from: 67, to: 67 }] });
    const { outcomes } = plan([flow], { kind: 'between' }, { worker: parseNetworks('fd00::/64').cidrs });
    expect(outcomes[0]?.becomes).toEqual({ kind: 'cannot be said', why: expect.stringMatching(/^DHCP .* is IPv4/) });
  });

  it.each([
    [{ ports: [] }, 'cannot be said', /^its port is chosen at the site/],
    [{ protocol: 'ARP', ports: [] } as const, 'needs none', /^stays on one network segment$/],
    [{ sourceZones: [] }, 'cannot be said', /^it is not known on which machines/],
    [{ destinationZones: [] }, 'cannot be said', /^it is not known on which machines/],
  ])('are none for a flow of %j, with the reason', (about, kind, why) => {
    const { rules, outcomes } = plan([testFlow({ id: 'a/b', ...about })]);
    expect(rules).toEqual([]);
    expect(outcomes).toEqual([{ flowId: 'a/b', rowId: 'a/b', becomes: { kind, why: expect.stringMatching(why) } }]);
  });

  it('are none for what a place does not see, with the reason', () => {
    const whyAt = (place: Place, about = {}) => plan([testFlow({ id: 'a/b', ...about })], place).outcomes[0]?.becomes;
    const none = (why: RegExp) => ({ kind: 'needs none', why: expect.stringMatching(why) });
    expect(whyAt({ kind: 'between' }, { sourceZones: ['admin-machine'] })).toEqual(none(/^stays within one zone/));
    expect(whyAt({ kind: 'host', zone: 'worker', outbound: false })).toEqual(none(/^does not end at this host/));
    expect(whyAt({ kind: 'host', zone: 'control-plane', outbound: true })).toEqual(none(/^neither begins nor ends/));
  });

  it('keep the other ports of a row apart from its DHCP, which is IPv4 alone', () => {
    const ports = [67, 69, 68].map((port) => ({ from: port, to: port }));
    const mixed = testFlow({ id: 'a/b', protocol: 'UDP', ports });
    const { rules, outcomes } = plan([mixed, testFlow({ id: 'a/c', protocol: 'UDP', ports: ports.slice(1, 2) })]);
    expect(rules.map(({ only, parts }) => [only, parts.map(({ rowId, ports: own }) => [rowId, own])])).toEqual([
      [4, [['a/b', [ports[0], ports[2]]]]],
      [
        undefined,
        [
          ['a/b', [ports[1]]],
          ['a/c', [ports[1]]],
        ],
      ],
      [4, [['a/b', [ports[0]]]]],
    ]);
    expect(outcomes[0]?.becomes).toEqual({ kind: 'rule', rules: [1, 2, 3] });
  });

  it('ask everybody for an address on behalf of the rows that do, and only where the question arrives', () => {
    const dhcp = (port: number) => testFlow({ id: `a/${port}`, protocol: 'UDP', ports: [{ from: port, to: port }] });
    const caveats = (place: Place) =>
      plan([dhcp(68), dhcp(67)], place)
        .rules.filter(({ caveat }) => caveat)
        .map(({ parts }) => parts.map(({ rowId }) => rowId));
    expect(caveats({ kind: 'listener' })).toEqual([['a/67']]);
    expect(caveats({ kind: 'host', zone: 'worker', outbound: true })).toEqual([]);
    expect(caveats({ kind: 'host', zone: 'admin-machine', outbound: true })).toEqual([['a/67'], ['a/67']]);
  });

  it('hold a row once, whatever its flows', () => {
    const twice = ['a/b~1', 'a/b~2'].map((id) => testFlow({ id, rowId: 'a/b' }));
    expect(plan([...twice, testFlow({ id: 'a/c' })]).rules[0]?.parts).toEqual([
      expect.objectContaining({ rowId: 'a/b', flowIds: ['a/b~1', 'a/b~2'], phases: ['boot'] }),
      expect.objectContaining({ rowId: 'a/c', flowIds: ['a/c'] }),
    ]);
  });
});

describe('what rules are made from', () => {
  it('is a flow without its evidence', () => {
    const { evidence, notes, ifClosed, confidence, source, destination, publishedIds, ...rest } = testFlow({
      id: 'a/b',
    });
    expect(toRuleFlow(testFlow({ id: 'a/b' }))).toEqual(rest);
  });

  it('is a zone by its name, which makes its placeholder', () => {
    const zones = [{ id: 'x', name: '(Nodes) & more!', about: '' }];
    expect(toSide('x', { zones, networks: {} })).toMatchObject({
      name: '(Nodes) & more!',
      placeholder: '<nodes-more>',
    });
    expect(toSide('y', { zones, networks: {} })).toEqual({ zone: 'y', name: 'y', placeholder: '<y>', cidrs: [] });
  });
});
