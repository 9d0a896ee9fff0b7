import { describe, expect, it } from 'vitest';
import { portChecks } from '@/lib/words/formats';
import { parseNetworks } from './parse-networks';
import type { RuleFlow } from './plan-rules';
import { planRules } from './plan-rules';
import { networksOf, probeRefusals, toErrands } from './probes';
import type { RuleRequest } from './rule';
import { testFlow, testZones } from './test-flow';

function requestOf(flows: readonly RuleFlow[], typed: Record<string, string>): RuleRequest {
  const networks = Object.fromEntries(Object.entries(typed).map(([zone, text]) => [zone, parseNetworks(text).cidrs]));
  const place = { kind: 'listener' } as const;
  return { ...planRules({ flows, zones: testZones, networks, place }), place, variant: 'insert', header: [] };
}

const flow = (about: Partial<RuleFlow> & { id: string }) => testFlow(about);
const range = (from: number, to = from) => [{ from, to }];
const probesOf = (request: RuleRequest) =>
  toErrands(request).flatMap(({ probes }) =>
    probes.map(({ protocol, port, target, words }) => [`${protocol}/${port}`, target.first, words]),
  );

describe('what is tried', () => {
  it('is every port of a short range, and of a long one the first, the middle and the last', () => {
    const asked = (from: number, to: number) =>
      probesOf(requestOf([flow({ id: 'a/b', ports: range(from, to) })], { 'admin-machine': '10.0.0.5' })).map(
        ([what, , words]) => `${what} ${words}`,
      );
    expect(asked(80, 83)).toEqual(['80', '81', '82', '83'].map((port) => `tcp/${port} Tink server gRPC`));
    expect(asked(30000, 32767)).toEqual(
      ['30000', '31383', '32767'].map((port) => `tcp/${port} Tink server gRPC (of 30000-32767)`),
    );
    expect(asked(80, 84)).toEqual(['80', '82', '84'].map((port) => `tcp/${port} Tink server gRPC (of 80-84)`));
  });

  it.each([
    { typed: '10.0.0.5', first: '10.0.0.5', network: undefined },
    { typed: 'fd00::5', first: 'fd00::5', network: undefined },
    { typed: '10.0.0.0/24', first: '10.0.0.1', network: 'Admin machine, 10.0.0.0/24' },
    { typed: '10.0.0.4/31', first: '10.0.0.4', network: 'Admin machine, 10.0.0.4/31' },
    { typed: 'fd00::/64', first: 'fd00::1', network: 'Admin machine, fd00::/64' },
    { typed: '0.0.0.0/0', first: '<address>', network: 'Admin machine, any address' },
    { typed: '', first: '<admin-machine>', network: undefined },
  ])('is tried at $first for "$typed"', ({ typed, first, network }) => {
    const [errand] = toErrands(requestOf([flow({ id: 'a/b' })], { 'admin-machine': typed }));
    expect(errand?.probes.map(({ target }) => target)).toEqual([{ first, ...(network && { network }) }]);
    expect(errand && networksOf(errand).map(({ network: name }) => name)).toEqual(network ? [network] : []);
  });

  it('is tried once, though two rules ask for it, and once in each network', () => {
    const flows = [
      flow({ id: 'a/b', destinationZones: ['admin-machine', 'control-plane'], ports: range(80) }),
      flow({ id: 'a/c', destinationZones: ['control-plane'], ports: range(81) }),
    ];
    const request = requestOf(flows, { 'admin-machine': '10.0.0.0/24', 'control-plane': '10.0.0.0/24, 10.1.0.0/24' });
    const [errand, another] = toErrands(request);
    expect(another).toBeUndefined();
    expect(errand?.probes.map(({ port, target }) => `${port} ${target.network}`)).toEqual([
      '80 Admin machine, 10.0.0.0/24',
      '80 Control plane nodes, 10.0.0.0/24',
      '80 Control plane nodes, 10.1.0.0/24',
      '81 Control plane nodes, 10.0.0.0/24',
      '81 Control plane nodes, 10.1.0.0/24',
    ]);
    expect(errand && networksOf(errand)).toHaveLength(3);
  });

  it('is an errand for the machines of each zone, which it names', () => {
    const flows = [flow({ id: 'a/b' }), flow({ id: 'a/c', sourceZones: ['control-plane'] })];
    expect(toErrands(requestOf(flows, {})).map(({ name, from }) => [name, from])).toEqual([
      ['check-from-worker-nodes', 'Worker nodes'],
      ['check-from-control-plane-nodes', 'Control plane nodes'],
    ]);
  });

  it('leaves out what no script can try, and says why', () => {
    const flows = [
      flow({ id: 'a/ping', protocol: 'ICMP', ports: [] }),
      flow({ id: 'a/dhcp', protocol: 'UDP', ports: range(67) }),
      flow({ id: 'a/dns', protocol: 'UDP', ports: range(53) }),
    ];
    const request = requestOf(flows, { 'admin-machine': '10.0.0.5', worker: '10.0.0.9' });
    expect(probesOf(request).map(([what]) => what)).toEqual(['udp/67', 'udp/53']);
    expect([...probeRefusals(request)]).toEqual([
      [1, 'the script tries TCP and UDP only'],
      [4, 'only a machine without an address can ask for one'],
    ]);
  });

  it('is explained in sentences', () => {
    for (const sentence of [...portChecks.legend, ...portChecks.notes]) expect(sentence).toMatch(/^[A-Z].{20,}\.$/);
  });
});
