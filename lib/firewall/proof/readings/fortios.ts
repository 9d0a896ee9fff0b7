import type { PortRange } from '@/lib/flows';
import { anyOf, type Block, readBlock } from '../address';
import type { Permit } from '../permit';
import { allLines, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, ofFamily, readPorts, toPermits } from '../words';

type Settings = ReadonlyMap<string, string>;
type Tables = ReadonlyMap<string, readonly { name: string; settings: Settings }[]>;

/** `config` … `edit` … `set` … `next` … `end`, one inside the other. */
function readTables(lines: readonly string[]): Tables {
  const tables = new Map<string, { name: string; settings: Map<string, string> }[]>();
  let table: { name: string; settings: Map<string, string> }[] | undefined;
  for (const line of lines) {
    const [, path] = /^config ([a-z0-9 ]+)$/.exec(line) ?? [];
    const [, name] = /^ {2}edit ("[^"\\]{1,79}"|0)$/.exec(line) ?? [];
    const [, key, value] = /^ {4}set ([a-z0-9-]+) (.+)$/.exec(line) ?? [];
    const settings = table?.at(-1)?.settings;
    if (path && !table && !tables.has(path)) {
      table = [];
      tables.set(path, table);
    } else if (name && table) table.push({ name, settings: new Map() });
    else if (key && value && settings && !settings.has(key)) settings.set(key, value);
    else if (line === 'end' && table) table = undefined;
    else if (line !== '  next' || !table) throw notKnown('FortiOS', line);
  }
  return tables;
}

const netmask = (mask: string): number =>
  mask.split('.').reduce((sum, part) => sum + Number(part).toString(2).replaceAll('0', '').length, 0);

function readAddress(settings: Settings): Block {
  const six = settings.get('ip6');
  const [address = '', mask = '', more] = settings.get('subnet')?.split(' ') ?? [];
  if (settings.size !== 1 || more !== undefined) throw notKnown('FortiOS', [...settings].join(' '));
  return six ? ofFamily(readBlock(six), 6) : ofFamily(readBlock(`${address}/${netmask(mask)}`), 4);
}

interface Service {
  protocol: string;
  ports?: PortRange;
  family?: 4 | 6;
}

function readService(settings: Settings): Service {
  const [tcp, udp, type, protocol] = ['tcp-portrange', 'udp-portrange', 'icmptype', 'protocol'].map((key) =>
    settings.get(key),
  );
  if (protocol === 'ICMP' && type === '8') return { protocol: 'icmp', family: 4 };
  if (protocol === 'ICMP6' && type === '128') return { protocol: 'icmp', family: 6 };
  if (protocol !== 'TCP/UDP/SCTP' || settings.size !== 2) throw notKnown('FortiOS', [...settings].join(' '));
  return { protocol: tcp ? 'tcp' : 'udp', ports: readPorts(tcp ?? udp ?? '', '-') };
}

const fixed = { srcintf: '"any"', dstintf: '"any"', action: 'accept', schedule: '"always"', logtraffic: 'all' };

function toPolicy(
  settings: Settings,
  blocks: ReadonlyMap<string, Block>,
  services: ReadonlyMap<string, Service>,
): Permit[] {
  const family = settings.has('srcaddr6') ? 6 : 4;
  const suffix = family === 6 ? '6' : '';
  const isRight =
    settings.size === 10 &&
    Object.entries(fixed).every(([key, value]) => settings.get(key) === value) &&
    /^"[a-z0-9-]{1,35}"$/.test(settings.get('name') ?? '') &&
    /^"[A-Za-z0-9 ._:/(),+-]{0,255}"$/.test(settings.get('comments') ?? '');
  if (!isRight) throw notKnown('FortiOS', [...settings].join(' '));
  const side = (key: string): Block[] =>
    (settings.get(`${key}${suffix}`) ?? '').split(' ').map((word) => {
      const block = word === '"all"' ? anyOf(family) : blocks.get(word);
      if (!block) throw notKnown('FortiOS', word);
      return ofFamily(block, family);
    });
  return (settings.get('service') ?? '').split(' ').flatMap((word) => {
    const service = services.get(word);
    if (!service || (service.family ?? family) !== family) throw notKnown('FortiOS', word);
    return toPermits({
      protocol: service.protocol,
      sources: side('srcaddr'),
      destinations: side('dstaddr'),
      ports: service.ports && [service.ports],
    });
  });
}

export const fortios: SecondReading = {
  format: 'fortios',
  read(files) {
    const tables = readTables(allLines(files, '#'));
    const of = (path: string) => tables.get(path) ?? [];
    const blocks = new Map(
      [...of('firewall address'), ...of('firewall address6')].map(({ name, settings }) => [
        name,
        readAddress(settings),
      ]),
    );
    const services = new Map(of('firewall service custom').map(({ name, settings }) => [name, readService(settings)]));
    return of('firewall policy').flatMap(({ name, settings }) => {
      if (name !== '0') throw notKnown('FortiOS', `policy ${name} is there already`);
      return toPolicy(settings, blocks, services);
    });
  },
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
};
