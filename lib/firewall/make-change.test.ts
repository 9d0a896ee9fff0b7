import { describe, expect, it } from 'vitest';
import { type Choice, readChoice } from './choice';
import { formats } from './formats';
import { type ChangeFacts, makeChange } from './make-change';
import { testFlow, testFlows, testOption, testRouting, testZones } from './test-flow';

const facts: ChangeFacts = { flows: testFlows, zones: testZones, options: [testOption], readOn: '2026-01-01' };
const choices = { releases: ['0.25', '0.26'], options: [testOption] };
const ids = testZones.map(({ id }) => id);
const read = (fragment: string): Choice => readChoice(fragment, choices, ids);
const change = (fragment: string, about: Partial<ChangeFacts> = {}) =>
  makeChange(read(fragment), { ...facts, ...about }, 'https://example.org/firewall/#format=x');
const bodiesOf = (fragment: string): string[] => change(fragment).rendering.files.map(({ body }) => body);

const settled = 'net.worker=10.20.0.64/26&net.admin-machine=10.20.0.5';

describe('a firewall change', () => {
  it.each([
    { fragment: '', says: 'For a firewall between zones' },
    { fragment: 'place=listener', says: 'For the host firewall of every machine that listens' },
    { fragment: 'place=host&zone=worker', says: 'For the host firewall of Worker nodes\n' },
    {
      fragment: 'place=host&zone=worker&outbound=yes',
      says: 'For the host firewall of Worker nodes, with what goes out',
    },
  ])('says for which place it is: $fragment', ({ fragment, says }) => {
    expect(bodiesOf(`${fragment}&${settled}`).join('\n')).toContain(says);
  });

  it('says for which cluster, from which facts and where it comes from', () => {
    const [body = ''] = bodiesOf(`release=0.25&provider=bare-metal&etcd=external&format=nftables&${settled}`);
    expect(body.split('\n').slice(0, 5)).toEqual([
      '# Portolan: ports of EKS Anywhere 0.25, Bare metal, external etcd',
      '# For a firewall between zones',
      '# Facts read on 2026-01-01. Independent of AWS',
      '# See https://example.org/firewall/#format=x',
      '# Rows and their evidence stand in https://example.org/docs/',
    ]);
  });

  it('needs rules for pods where no tunnel carries them, and says so of the flows that it has none for', () => {
    const becomes = (text: string) => {
      const options = [testRouting];
      const choice = readChoice(`provider=bare-metal&${text}`, { ...choices, options }, ids);
      const { outcomes, warnings } = makeChange(choice, { ...facts, options }).rendering;
      const told = warnings.filter((warning) => warning.startsWith('With direct routing')).length;
      return [outcomes.find(({ flowId }) => flowId === 'pod-network/tcp-4240-overlay')?.becomes, told];
    };
    expect(becomes('')).toEqual([{ kind: 'needs none', why: 'travels inside the pod overlay (Geneve, UDP 6081)' }, 0]);
    expect(becomes('routing=direct')).toEqual([
      {
        kind: 'cannot be said',
        why: 'travels between the addresses of pods, which rules between machines do not hold',
      },
      1,
    ]);
  });

  it('knows no page before there is one', () => {
    const [file] = makeChange(read(settled), facts).rendering.files;
    expect(file?.body.split('\n').slice(1, 5)).toEqual([
      'For a firewall between zones',
      'Facts read on 2026-01-01. Independent of AWS',
      '',
      expect.stringMatching(/^Rule 1/),
    ]);
  });

  it('calls a zone that nobody knows by its id', () => {
    const place = { kind: 'host', zone: 'moon', outbound: false } as const;
    const choice = { ...read(`format=nftables&${settled}`), place };
    const flows = [testFlow({ id: 'a/b', destinationZones: ['moon'] })];
    expect(makeChange(choice, { ...facts, flows }).rendering.files[0]?.body).toContain(
      '\n# For the host firewall of moon\n',
    );
  });

  it('asks for what crosses a firewall between the several networks of one zone', () => {
    const flows = [testFlow({ id: 'a/b', destinationZones: ['worker'] })];
    for (const typed of ['', 'net.worker=10.20.1.0/24', 'net.worker=10.20.0.0/16'])
      expect(change(typed, { flows }).rules).toHaveLength(0);
    expect(change('net.worker=10.20.1.0/24+10.20.2.0/24', { flows }).rules).toHaveLength(1);
  });

  it.each(formats.filter(({ neverBetween }) => neverBetween).map(({ id }) => id))(
    'leaves nothing out within a zone where %s stands at what listens',
    (format) => {
      const flows = [testFlow({ id: 'a/b', sourceZones: ['worker'], destinationZones: ['worker'] })];
      const { rules, rendering, place } = change(`format=${format}&net.worker=10.20.1.0/24`, { flows });
      expect(rules.map(({ source, destination }) => [source.zone, destination.zone])).toEqual([['worker', 'worker']]);
      expect(place).toEqual({ kind: 'listener' });
      expect(JSON.stringify(rendering)).not.toMatch(/firewall between zones|stays within one zone/);
    },
  );

  const forMachines = formats.filter(({ id }) => id !== 'network-policy').map(({ id }) => id);

  it.each(forMachines)('finds words for what crosses where nobody chose a place: %s', (format) => {
    const { rendering } = change(`format=${format}&${settled}`);
    expect(rendering.outcomes.map(({ becomes }) => becomes.kind)).toContain('rule');
  });

  it('leaves optional rows out where the reader does', () => {
    const need = { kind: 'optional', why: 'for scraping' } as const;
    const flows = [testFlow({ id: 'a/b' }), testFlow({ id: 'a/c', need })];
    expect(change('', { flows }).rules).toHaveLength(2);
    const { rules, spared, rendering } = change('optional=left-out', { flows });
    expect([rules.length, spared.length]).toEqual([1, 1]);
    expect(rendering.files[0]?.body).toContain('Note: These optional rows are left out by choice: a/c.');
  });

  it('says of such a format for which place it is, and keeps the place of a host', () => {
    expect(bodiesOf(`format=terraform&${settled}`)[0]).toContain(
      '\n# For every machine that listens, also within its zone\n',
    );
    expect(change('format=terraform&place=host&zone=worker').place).toMatchObject({ kind: 'host', zone: 'worker' });
    expect(change('format=nftables').place).toEqual({ kind: 'between' });
  });

  it('takes part only with zones of flows that apply, in the order of the catalog', () => {
    expect(change('').zones).toEqual(['admin-machine', 'worker']);
    const flows = [testFlow({ id: 'a/b', sourceZones: ['control-plane'], providers: ['vsphere'] }), ...testFlows];
    expect(change('provider=bare-metal', { flows }).zones).toEqual(['admin-machine', 'worker']);
    expect(change('provider=vsphere', { flows }).zones).toEqual(['admin-machine', 'control-plane']);
  });

  it('keeps the nodes of a Docker cluster on one machine', () => {
    const flows = [testFlow({ id: 'a/b', providers: ['docker', 'vsphere'] })];
    expect(change('provider=docker', { flows }).rules).toEqual([]);
    expect(change('provider=vsphere', { flows }).rules).toHaveLength(1);
  });

  it('falls back to the variant that the format has', () => {
    expect(change('variant=whole&format=nftables').variant).toBe('whole');
    expect(change('variant=whole&format=ticket').variant).toBe('insert');
    expect(change('format=nftables').variant).toBe('insert');
  });

  it('gives back each field with what is wrong in it', () => {
    const { fields } = change('net.worker=10.20.0.64/26 010.1.1.1');
    expect(fields.worker?.cidrs).toHaveLength(1);
    expect(fields.worker?.mistakes).toHaveLength(1);
    expect(fields['admin-machine']).toEqual({ cidrs: [], mistakes: [], notes: [], isDivided: false });
  });
});

describe('lines for chains that are there', () => {
  const answers = /^# Note: The (lines|tasks) expect .*let answers through already\./m;
  const textOf = (id: string, variant: string) => bodiesOf(`format=${id}&variant=${variant}&${settled}`).join('\n');

  it.each(['nftables', 'iptables', 'ansible'])('say in their file that these let answers through: %s', (id) => {
    expect(textOf(id, 'insert')).toMatch(answers);
  });

  it.each(['nftables', 'iptables'])('are told from a whole ruleset, which does so itself: %s', (id) => {
    expect(textOf(id, 'whole')).not.toMatch(answers);
  });

  it('say nothing where there are none', () => {
    expect(change('format=nftables', { flows: [] }).rendering.warnings).toEqual([]);
  });

  it('say in their file where ufw puts them, which lets answers through by itself', () => {
    for (const variant of ['insert', 'whole'])
      expect(textOf('ufw', variant)).toMatch(/^# Note: Lines are added after yours,/m);
    expect(textOf('ufw', 'insert')).not.toMatch(answers);
  });
});

describe('a network of every address', () => {
  it.each([
    {
      zone: 'worker',
      notes: ['fd00::1/64 is the network fd00::/64.', expect.stringMatching(/^This lets every address/)],
    },
    { zone: 'internet', notes: ['fd00::1/64 is the network fd00::/64.'] },
  ])('is a question where it is typed for $zone: $notes.length', ({ zone, notes }) => {
    const zones = [...testZones, { id: 'internet', name: 'Internet', about: 'Public hosts.' }];
    const flows = [testFlow({ id: 'page/row', sourceZones: ['worker'], destinationZones: ['internet'] })];
    const choice = { ...read(''), typed: { [zone]: '0.0.0.0/0 fd00::1/64' } };
    expect(makeChange(choice, { ...facts, zones, flows }).fields[zone]?.notes).toEqual(notes);
  });
});

describe('very many networks', () => {
  const list = (third: number, count: number) =>
    Array.from({ length: count }, (_, index) => `10.20.${third}.${index * 2}`).join(' ');
  const many = (format: string, count: number) =>
    change(`format=${format}&net.worker=${list(1, count)}&net.admin-machine=${list(2, count)}`).rendering;

  it('are written where a format has sets', () => {
    expect(many('nftables', 100).files.map(({ body }) => body.includes('10.20.1.198'))).toEqual([true]);
  });

  it('are refused, with what helps, where it has a line for every pair', () => {
    const { files, outcomes, warnings } = many('iptables', 100);
    expect(files).toEqual([]);
    expect(outcomes.filter(({ becomes }) => becomes.kind === 'rule')).toEqual([]);
    expect(outcomes.some(({ becomes }) => becomes.kind === 'needs none')).toBe(true);
    expect(warnings.at(-1)).toMatch(/would be 50001 here\. Write larger networks/);
    expect(many('iptables', 10).files[0]?.body).toContain('10.20.1.18');
  });

  it('are written up to ten thousand lines', () => {
    const flows = [testFlow({ id: 'a/b' })];
    const filesWith = (count: number) =>
      change(`format=iptables&net.worker=${list(1, 100)}&net.admin-machine=${list(2, count)}`, { flows }).rendering
        .files;
    expect(filesWith(100)).toHaveLength(1);
    expect(filesWith(101)).toEqual([]);
  });
});
