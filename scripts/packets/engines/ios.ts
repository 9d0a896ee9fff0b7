import { type Engine, fileNamed } from './engine';
import { type ImportedRule, importIos } from './fwbuilder';

const bitsOf = (netmask: string): number =>
  netmask
    .split('.')
    .map((part) => Number(part).toString(2).replaceAll('0', '').length)
    .reduce((sum, bits) => sum + bits, 0);

function end(side: 'saddr' | 'daddr', { kind, at }: ImportedRule['source']): string {
  if (kind === 'AnyNetwork') return '';
  // Host routes in the tool's file carry 255.255.255.255 or no mask at all.
  return `ip ${side} ${at.address}/${at.netmask ? bitsOf(at.netmask) : 32}`;
}

function ports(side: 'sport' | 'dport', protocol: string, from: string | undefined, to: string | undefined): string {
  const isAny = Number(from) === 0 && (Number(to) === 0 || Number(to) === 65_535);
  return isAny ? '' : `${protocol} ${side} ${from}-${to}`;
}

const icmpTypes: Readonly<Record<string, string>> = { '-1': 'ip protocol icmp' };

function service({ kind, at }: ImportedRule['service']): string {
  if (kind === 'ICMPService') return icmpTypes[at.type ?? ''] ?? `icmp type ${at.type}`;
  const protocol = { TCPService: 'tcp', UDPService: 'udp' }[kind];
  if (!protocol) throw new Error(`The lab cannot replay a ${kind}`);
  return [
    `meta l4proto ${protocol}`,
    ports('sport', protocol, at.src_range_start, at.src_range_end),
    ports('dport', protocol, at.dst_range_start, at.dst_range_end),
    at.established === 'True' ? 'tcp flags & (ack | rst) != 0x0' : '',
  ].join(' ');
}

function toRule({ action, source, destination, service: what }: ImportedRule): string {
  const verdict = { Accept: 'accept', Deny: 'drop' }[action];
  if (!verdict) throw new Error(`The lab cannot replay "${action}"`);
  return `${end('saddr', source)} ${end('daddr', destination)} ${service(what)} ${verdict}`;
}

/** The rules as Firewall Builder understood them, replayed without any memory on the router. IPv4 only, as its importer. */
export const ios: Engine = {
  id: 'IOS, replayed',
  format: 'cisco-ios',
  async load(lab, machine, files) {
    const rules = importIos(fileNamed(files, /ios/)).map(toRule);
    const input = `table ip replay {
  chain forward {
    type filter hook forward priority filter; policy drop;
    ${rules.join('\n    ')}
  }
}
`;
    lab.run(machine, ['nft', '-f', '-'], { input });
  },
};
