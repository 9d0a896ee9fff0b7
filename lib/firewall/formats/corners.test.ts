import { describe, expect, it } from 'vitest';
import { type Place, parseNetworks, planRules, type RuleFlow, type Variant } from '..';
import { testFlow, testZones } from '../test-flow';
import { formatById, formats } from '.';

interface Asked {
  flows: readonly RuleFlow[];
  place?: Place;
  variant?: Variant;
  networks?: Readonly<Record<string, string>>;
  header?: readonly string[];
  zones?: typeof testZones;
}

const both = { worker: '10.20.0.64/26 fd00:20::/64', 'admin-machine': '10.20.0.5 fd00:20::5' };

/** What a format makes of flows that the golden files do not hold. */
function render(id: string, { flows, place = { kind: 'listener' }, variant = 'insert', ...asked }: Asked) {
  const networks = Object.entries(asked.networks ?? both).map(([zone, list]) => [zone, parseNetworks(list).cidrs]);
  const plan = planRules({ flows, zones: asked.zones ?? testZones, networks: Object.fromEntries(networks), place });
  const rendering = formatById(id)?.render({ ...plan, place, variant, header: asked.header ?? ['Portolan'] });
  return {
    text: rendering?.files.map(({ body }) => body).join('\n') ?? '',
    files: rendering?.files ?? [],
    fates: rendering?.outcomes.map(({ becomes }) => (becomes.kind === 'rule' ? 'rule' : becomes.why)),
  };
}

const udp = (id: string, from: number, to: number, about: Partial<RuleFlow> = {}): RuleFlow => ({
  ...testFlow({ id, protocol: 'UDP' }),
  ports: [{ from, to }],
  ...about,
});
const tftp = udp('a/tftp', 69, 69);
const tcp = testFlow({ id: 'a/tcp' });
const host = { kind: 'host', zone: 'admin-machine', outbound: true } as const;
const v4 = { worker: '10.20.0.64/26', 'admin-machine': '10.20.0.5' };
const toWorker = { sourceZones: ['admin-machine'], destinationZones: ['worker'] };

describe('the helper of TFTP', () => {
  it.each(['nftables', 'iptables'])('is left out of %s where nobody asks for a file', (id) => {
    for (const variant of ['insert', 'whole'] as const)
      expect(
        render(id, { flows: [tcp, testFlow({ id: 'a/out', ...toWorker })], place: host, variant }).text,
      ).not.toMatch(/helper|raw/);
  });

  it('stands in the chain of iptables where the question comes by', () => {
    const chainsOf = (asked: Asked) =>
      [...render('iptables', { variant: 'whole', networks: v4, ...asked }).text.matchAll(/-A (\S+) .*helper/g)].map(
        ([, chain]) => chain,
      );
    expect(chainsOf({ flows: [tftp], place: host })).toEqual(['PREROUTING', 'PREROUTING']);
    expect(chainsOf({ flows: [udp('a/out', 69, 69, toWorker)], place: host })).toEqual(['OUTPUT', 'OUTPUT']);
    expect(chainsOf({ flows: [tftp], place: { kind: 'between' } })).toEqual(['PREROUTING', 'PREROUTING']);
    expect(chainsOf({ flows: [tftp], place: { kind: 'listener' } })).toEqual([]);
  });

  it('is inserted for the IP versions that have rules', () => {
    const helpersOf = (networks: Readonly<Record<string, string>>) =>
      [...render('iptables', { flows: [tftp], place: host, networks }).text.matchAll(/sudo (\S+) -t raw/g)].map(
        ([, tool]) => tool,
      );
    expect(helpersOf(v4)).toEqual(['iptables']);
    expect(helpersOf({ worker: 'fd00:20::/64', 'admin-machine': 'fd00:20::5' })).toEqual(['ip6tables']);
    expect(helpersOf(both)).toEqual(['iptables', 'ip6tables']);
  });

  it('is not replaced by open high ports in access lists: Smee sends from the port that it was asked on', () => {
    const { text } = render('cisco-ios', { flows: [tftp], place: { kind: 'between' }, networks: v4 });
    expect(text).toContain('permit udp host 10.20.0.5 eq 69 10.20.0.64 0.0.0.63');
    expect(text).not.toMatch(/ gt | range /);
  });
});

describe('a machine in several zones', () => {
  it('carries a label of Calico for each, a floating address among them', () => {
    const zones = ['control-plane', 'control-plane-endpoint'];
    const { text } = render('calico', { flows: [testFlow({ id: 'a/api', destinationZones: zones })] });
    expect([...text.matchAll(/selector: (.*)/g)].map(([, selector]) => selector)).toEqual(
      zones.map((zone) => `"has(portolan/${zone})"`),
    );
  });
});

describe('everybody to everybody', () => {
  it('keeps its IP version in nftables', () => {
    const { text } = render('nftables', { flows: [tcp], networks: { worker: 'any', 'admin-machine': 'any' } });
    expect(text).toContain('input meta nfproto ipv4 tcp dport 42113 accept');
    expect(text).toContain('input meta nfproto ipv6 tcp dport 42113 accept');
  });

  it.each([
    { everybody: '0.0.0.0/0', version: 'ipv4' },
    { everybody: '::/0', version: 'ipv6' },
  ])('is said in nftables for $version where only that was typed', ({ everybody, version }) => {
    const { text } = render('nftables', { flows: [tcp], networks: { worker: everybody, 'admin-machine': everybody } });
    expect(text.match(/nfproto \w+/g)).toEqual([`nfproto ${version}`]);
  });
});

describe('the answer of DHCP', () => {
  it.each([
    { ports: [67, 67], answers: 1 },
    { ports: [67, 80], answers: 0 },
  ])('goes to everybody on IOS for $ports so often: $answers', ({ ports: [from = 0, to = 0], answers }) => {
    const { text } = render('cisco-ios', { flows: [udp('a/b', from, to)], networks: v4, place: { kind: 'between' } });
    expect(text.match(/eq 67 host 255\.255\.255\.255 eq 68/g) ?? []).toHaveLength(answers);
  });

  it.each([
    { networks: v4, broadcasts: 1 },
    { networks: { worker: 'fd00:20::/64', 'admin-machine': 'fd00:20::5' }, broadcasts: 0 },
  ])('needs an IPv4 network: $broadcasts', ({ networks, broadcasts }) => {
    const { text } = render('nftables', { flows: [udp('a/b', 67, 67)], networks });
    expect(text.match(/ip saddr 0\.0\.0\.0 /g) ?? []).toHaveLength(broadcasts);
  });
});

describe('long words', () => {
  const zone = (end: string) => `a-zone-of-very-many-machines-${'that-go-on-'.repeat(4)}${end}`;
  const flows = [testFlow({ id: 'a/b', sourceZones: [zone('x')], destinationZones: [zone('y')] })];
  const networks = { [zone('x')]: '10.0.0.1', [zone('y')]: '10.0.0.2' };

  it.each([
    ['azure', /'\/(.*?)'\)/, 80],
    ['gcp', /create (\S+)/, 63],
  ])('are cut to the longest name of %s', (id, name, longest) => {
    const [, found = ''] = name.exec(render(id, { flows, networks }).text) ?? [];
    expect(found).toHaveLength(longest);
    expect(found).toMatch(/-v4$/);
  });

  it.each(['nsx', 'cloudformation'])('of a header are cut to the description of %s', (id) => {
    const { text } = render(id, { flows: [tcp], header: ['word '.repeat(400)] });
    expect(/"[dD]escription": "(.*)"/.exec(text)?.[1]).toHaveLength(1024);
  });

  it('of a purpose are cut to the annotation of a NetworkPolicy', () => {
    const flow = testFlow({ id: 'a/b', destinationZones: ['tools'], purpose: 'word '.repeat(100) });
    expect(/purpose: "(.*)"/.exec(render('network-policy', { flows: [flow] }).text)?.[1]).toHaveLength(255);
  });
});

describe('a NetworkPolicy', () => {
  const tools = { destinationZones: ['tools'] };

  it('holds ranges, and says that it knows no ping', () => {
    const range = testFlow({ id: 'a/range', ports: [{ from: 30000, to: 32767 }], ...tools });
    const ping = testFlow({ id: 'a/ping', protocol: 'ICMP', ports: [], ...tools });
    const { text, fates } = render('network-policy', { flows: [range, ping] });
    expect(text).toMatch(/port: 30000\n +endPort: 32767\n/);
    expect(fates).toEqual(['rule', 'a NetworkPolicy knows no ICMP']);
  });
});

describe('a rule of NSX', () => {
  const list = (count: number) => Array.from({ length: count }, (_, index) => `10.20.1.${index * 2}`).join(' ');

  it.each([
    [{ worker: list(128), 'admin-machine': list(128).replaceAll('20.1', '20.2') }, 'rule'],
    [
      { worker: `${list(128)} 10.20.3.1`, 'admin-machine': '10.20.2.1 fd00::1' },
      'a rule of NSX takes 128 addresses a side',
    ],
    [
      { worker: `${list(128)} 10.20.3.1 fd00::2`, 'admin-machine': '10.20.2.1 fd00::1' },
      'a rule of NSX takes 128 addresses a side',
    ],
    [{ worker: '10.20.2.1', 'admin-machine': `${list(128)} 10.20.3.1` }, 'a rule of NSX takes 128 addresses a side'],
  ])('has room for so many addresses a side', (networks, fate) => {
    expect(render('nsx', { flows: [tcp], networks }).fates).toEqual([fate]);
  });
});

describe('FortiOS', () => {
  it('has no table for an IP version that has no address', () => {
    const { text } = render('fortios', { flows: [tcp], networks: v4 });
    expect(text).toContain('config firewall address\n');
    expect(text).not.toContain('config firewall address6');
  });
});

describe('a policy of Cilium', () => {
  const networks = { worker: '10.20.0.64/26', 'control-plane': '10.20.1.0/28 fd00::/64', tools: '10.0.0.9 fd00:9::1' };
  const outwards = { sourceZones: ['control-plane'], destinationZones: ['tools'] };
  const place = { kind: 'host', zone: 'control-plane', outbound: true } as const;

  it('names the addresses outside that nodes may reach', () => {
    const { text } = render('cilium', { flows: [testFlow({ id: 'a/out', ...outwards })], place, networks });
    expect(text).toMatch(/egress:\n +- toEntities: .*\n +- toCIDR: \["10\.0\.0\.9\/32"\]\n/);
  });

  it('knows ping in both IP versions', () => {
    const ping = testFlow({ id: 'a/ping', protocol: 'ICMP', ports: [], ...outwards });
    const { text } = render('cilium', { flows: [ping], place, networks });
    expect(text).toMatch(/family: "IPv4"\n +type: 8\n/);
    expect(text).toMatch(/family: "IPv6"\n +type: 128\n/);
  });

  it('has no room for the answer to a machine without an address', () => {
    const dhcp = udp('a/dhcp', 67, 67, { sourceZones: ['tools'], destinationZones: ['control-plane'] });
    const { text } = render('cilium', { flows: [dhcp], place, networks });
    expect(text.match(/^kind:/gm)).toHaveLength(1);
    expect(text).not.toContain('255.255.255.255');
  });

  it('is for the machines behind the endpoint of the control plane too, and never between nodes', () => {
    const to = (destination: string, source = 'tools') =>
      testFlow({ id: `a/${source}-${destination}`, sourceZones: [source], destinationZones: [destination] });
    const { text, fates } = render('cilium', {
      flows: [to('control-plane-endpoint'), to('worker', 'control-plane-endpoint'), to('control-plane', 'worker')],
      networks,
    });
    const among = expect.stringMatching(/^Cilium knows nodes of its own cluster by name/);
    expect(fates).toEqual(['rule', among, among]);
    expect(text).toMatch(/nodeSelector:\n +matchExpressions:\n +- key: "[^"]*control-plane"\n +operator: "Exists"\n/);
  });

  it('shares many ports out', () => {
    const ports = Array.from({ length: 81 }, (_, index) => ({ from: 1000 + index * 2, to: 1000 + index * 2 }));
    const { text } = render('cilium', { flows: [testFlow({ id: 'a/many', ports, ...outwards })], place, networks: {} });
    const lists = text.split('toPorts:').slice(1);
    expect(lists.map((list) => list.match(/port: /g)?.length)).toEqual([40, 40, 1]);
    expect(new Set(text.match(/port: "\d+"/g)).size).toBe(81);
  });
});

describe('a format that has a line for each pair of networks', () => {
  const source = '10.20.7.7';
  const timesOf = (id: string, destinations: string) =>
    render(id, { flows: [tcp], networks: { worker: source, 'admin-machine': destinations } }).text.split(source).length;

  it.each(formats.map((format) => [format.id, format.isPairwise === true] as const))('says so: %s, %s', (id, says) => {
    expect(timesOf(id, '10.20.0.1 10.20.0.5 10.20.0.9') > timesOf(id, '10.20.0.1') + 1).toBe(says);
  });
});

describe('a comment of ufw', () => {
  const flows = [testFlow({ id: 'a/b', purpose: 'in, out in inner out in' })];
  const commentAt = (place: Place) => / comment (.*)\n/.exec(render('ufw', { flows, place, networks: v4 }).text)?.[1];

  it('has no word between blanks that a forwarding rule reads as an interface', () => {
    expect(commentAt({ kind: 'between' })).toBe("'in, Out In inner Out in'");
    expect(commentAt({ kind: 'listener' })).toBe("'in, out in inner out in'");
  });
});

describe('tables for people', () => {
  it('double a quote within a cell', () => {
    const zones = testZones.map((zone) => ({ ...zone, name: `${zone.name} "x"` }));
    expect(render('matrix', { flows: [tcp], zones }).text).toContain('Worker nodes ""x"": 10.20.0.64/26');
  });

  it('have no empty line above the rules for an empty line of the header', () => {
    expect(render('ticket', { flows: [tcp], header: ['', 'Portolan', ' '] }).text).toMatch(/^Portolan\n\nRule 1:/);
  });

  it('are no workbook where there is no rule', () => {
    expect(render('xlsx', { flows: [] }).files.map(({ body, bytes }) => ({ body, bytes }))).toEqual([{ body: '' }]);
    expect(render('xlsx', { flows: [tcp] }).files[0]?.bytes?.length).toBeGreaterThan(1000);
  });
});
