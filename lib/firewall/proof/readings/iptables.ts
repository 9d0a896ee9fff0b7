import type { Block } from '../address';
import type { Permit, Way } from '../permit';
import { linesOf, notKnown, type SecondReading, type TextFile } from '../reading';
import { familyOf, readPorts, sideOf, toPermits } from '../words';

const ways: Readonly<Record<string, Way>> = { INPUT: 'in', OUTPUT: 'out', FORWARD: 'through' };

const rule = new RegExp(
  String.raw`^(INPUT|OUTPUT|FORWARD) (?:-s (\S+) )?(?:-d (\S+) )?-p (tcp|udp|icmp|ipv6-icmp) ` +
    String.raw`(?:-m (?:tcp|udp)(?: --sport (\S+))? --dport (\S+)|-m multiport --dports (\S+)|-m icmp --icmp-type echo-request|-m icmp6 --icmpv6-type echo-request) ` +
    String.raw`-m comment --comment (?:[A-Za-z0-9][A-Za-z0-9._:/,+-]*|'[^'"\\]*'|"[^'"\\]*") -j ACCEPT$`,
);

function readRule(text: string, family: 4 | 6): Permit[] {
  const [, chain = '', from, to, protocol = '', sport, dport, dports] = rule.exec(text) ?? [];
  const way = ways[chain];
  if (!way || (protocol === 'icmp' && family === 6) || (protocol === 'ipv6-icmp' && family === 4))
    throw notKnown('iptables', text);
  const ports = dports?.split(',') ?? (dport === undefined ? undefined : [dport]);
  if ((ports ?? []).reduce((slots, word) => slots + (word.includes(':') ? 2 : 1), 0) > 15)
    throw new Error(`iptables: more than fifteen ports in "${text}"`);
  const side = (word: string | undefined): Block[] => sideOf(word, family);
  return toPermits({
    protocol,
    way,
    sources: side(from),
    destinations: side(to),
    sourcePorts: sport === undefined ? undefined : [readPorts(sport, ':')],
    ports: ports?.map((word) => readPorts(word, ':')),
  });
}

const frame = /^(\*(filter|raw)|:(INPUT|FORWARD|OUTPUT|PREROUTING) (ACCEPT|DROP) \[0:0\]|COMMIT)$/;
const helper = /^-A (PREROUTING|OUTPUT) -p udp -m udp --dport 69 -j CT --helper tftp$/;
const upkeep = [
  /^-A \w+ -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT$/,
  /^-A (INPUT -i|OUTPUT -o) lo -j ACCEPT$/,
  /^-A \w+ -p icmp -m icmp --icmp-type (destination-unreachable|time-exceeded|parameter-problem) -j ACCEPT$/,
  /^-A \w+ -p ipv6-icmp -m icmp6 --icmpv6-type ([1-4]|13[3-6]) -j ACCEPT$/,
];

function readRestore({ name, body }: TextFile): Permit[] {
  const family = familyOf(/\.(v[46])$/.exec(name)?.[1]);
  return linesOf(body, '#').flatMap((line) => {
    if ([frame, helper, ...upkeep].some((known) => known.test(line))) return [];
    return readRule(line.replace(/^-A /, ''), family);
  });
}

const readScript = ({ body }: TextFile): Permit[] =>
  linesOf(body, '#').flatMap((line) => {
    const [, six, table, rest = ''] = /^sudo ip(6?)tables (-t raw -A|-I) (.*)$/.exec(line) ?? [];
    if (table === undefined) throw notKnown('iptables', line);
    if (table === '-t raw -A' && helper.test(`-A ${rest}`)) return [];
    return readRule(rest, familyOf(six));
  });

export const iptables: SecondReading = {
  format: 'iptables',
  read: (files) => files.flatMap((file) => (file.name.endsWith('.sh') ? readScript(file) : readRestore(file))),
};
