import type { PortRange } from '@/lib/flows';
import { type Block, readBlock } from '../address';
import type { Permit } from '../permit';
import { allLines, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const name = '([a-z0-9-]{1,63})';
const address = new RegExp(`^set security address-book global address ${name} (\\S+)$`);
const application = new RegExp(
  `^set applications application ${name} (protocol (?:tcp|udp)|destination-port [0-9-]+)$`,
);
const policy = new RegExp(
  `^set security policies from-zone <[a-z-]+> to-zone <[a-z-]+> policy ${name} ` +
    `(?:match (source-address|destination-address|application) ${name}|then permit|description "[^"\\\\]{0,255}")$`,
);

interface Policy {
  sources: string[];
  destinations: string[];
  applications: string[];
  isPermitted: boolean;
}

interface Application {
  protocol?: string;
  ports?: PortRange;
}

interface Book {
  addresses: Map<string, Block>;
  applications: Map<string, Application>;
  policies: Map<string, Policy>;
}

const pings: Readonly<Record<string, 4 | 6>> = { 'junos-icmp-ping': 4, 'junos-icmp6-echo-request': 6 };

function define(book: Book, line: string): void {
  const [, label = '', network] = address.exec(line) ?? [];
  const [, app = '', setting] = application.exec(line) ?? [];
  const [, rule = '', side, word = ''] = policy.exec(line) ?? [];
  if (network) {
    const block = readBlock(network);
    const known = book.addresses.get(label);
    if (known && (known.base !== block.base || known.prefix !== block.prefix))
      throw notKnown('Junos', `${label} for two networks`);
    book.addresses.set(label, block);
  } else if (setting) {
    const [key, value = ''] = setting.split(' ');
    const known = book.applications.get(app) ?? {};
    book.applications.set(
      app,
      key === 'protocol' ? { ...known, protocol: value } : { ...known, ports: readPorts(value, '-') },
    );
  } else if (rule) {
    const found = book.policies.get(rule) ?? { sources: [], destinations: [], applications: [], isPermitted: false };
    if (side === 'source-address') found.sources.push(word);
    if (side === 'destination-address') found.destinations.push(word);
    if (side === 'application') found.applications.push(word);
    if (line.endsWith(' then permit')) found.isPermitted = true;
    book.policies.set(rule, found);
  } else throw notKnown('Junos', line);
}

function toRule({ addresses, applications }: Book, rule: string, { isPermitted, ...sides }: Policy): Permit[] {
  if (!isPermitted) throw new Error(`Junos: policy ${rule} permits nothing`);
  const blocks = (words: readonly string[]): Block[] =>
    words.map((word) => {
      const block = addresses.get(word);
      if (!block) throw new Error(`Junos: address ${word} is not defined`);
      return block;
    });
  const ends = { sources: blocks(sides.sources), destinations: blocks(sides.destinations) };
  return sides.applications.flatMap((word) => {
    const family = pings[word];
    if (family && ends.sources.every((block) => block.family === family))
      return toPermits({ protocol: 'icmp', ...ends });
    const { protocol, ports } = applications.get(word) ?? {};
    if (!protocol || !ports) throw new Error(`Junos: application ${word} is not defined`);
    return toPermits({ protocol, ...ends, ports: [ports] });
  });
}

export const junos: SecondReading = {
  format: 'junos',
  read(files) {
    const book: Book = { addresses: new Map(), applications: new Map(), policies: new Map() };
    for (const line of allLines(files, '#')) define(book, line);
    return [...book.policies].flatMap(([rule, found]) => toRule(book, rule, found));
  },
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
};
