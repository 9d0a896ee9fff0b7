import { type Allowance, allow, everyPort, everywhere, parsePorts, parseSources } from './allowance';

/** What a line says, `nothing` where it says nothing about openings, undefined where it is not understood. */
export type LineReading = readonly Allowance[] | 'nothing' | undefined;

/** A line of `ss -tulpn`. */
export function readSocket(line: string): LineReading {
  if (/^Netid\s/.test(line)) return 'nothing';
  const match = /^(tcp|udp)\s+\S+\s+\d+\s+\d+\s+(\S+):(\d+)\s/.exec(`${line} `);
  const [, protocol, host = '', port = ''] = match ?? [];
  const address = host.replace(/%[^\]]*/, '').replace(/[[\]]/g, '');
  if (!protocol) return undefined;
  if (address === '::1' || address.startsWith('127.')) return 'nothing';
  const ports = parsePorts(port);
  const destinations =
    address === '*' ? everywhere : parseSources(address === '0.0.0.0' || address === '::' ? `${address}/0` : address);
  return ports && destinations && allow(protocol, ports, { sources: everywhere, destinations, line });
}

const understoodFlags = /^(-[sdpmj]|--dport|--dports|--ctstate|--comment|-A|-I)$/;

/** The words of a line; quotes hold blanks together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? '');

/** A line of `iptables-save`; only plain ACCEPT lines are openings. */
export function readIptables(line: string): LineReading {
  if (/^(#|\*|:|COMMIT)/.test(line)) return 'nothing';
  const words = wordsOf(line);
  const flags = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) {
    const flag = words[index] ?? '';
    if (!understoodFlags.test(flag)) return undefined;
    if (flag !== '-m') flags.set(flag, words[index + 1] ?? '');
  }
  const state = flags.get('--ctstate');
  const protocol = flags.get('-p');
  if (flags.get('-j') !== 'ACCEPT') return undefined;
  if (state !== undefined && !state.includes('NEW')) return 'nothing';
  if (protocol !== 'tcp' && protocol !== 'udp') return undefined;
  const text = flags.get('--dport') ?? flags.get('--dports');
  const ports = text === undefined ? [everyPort] : parsePorts(text);
  const [from, to] = [flags.get('-s'), flags.get('-d')];
  const sources = from === undefined ? everywhere : parseSources(from);
  const destinations = to === undefined ? everywhere : parseSources(to);
  return ports && sources && destinations && allow(protocol, ports, { sources, destinations, line });
}

const frame = /^(table|chain|type|policy|\}|#|$)/;

/** A line of `nft list ruleset`; only plain accept statements are openings. */
export function readNftables(line: string): LineReading {
  if (frame.test(line) || /^ct state (vmap )?(\{[^}]*\}|established,related)( accept)?$/.test(line)) return 'nothing';
  const match =
    /^(?:ip6? saddr (\{[^}]*\}|\S+) )?(?:ip6? daddr (\{[^}]*\}|\S+) )?(tcp|udp) dport (\{[^}]*\}|\S+) (?:ct state new )?(?:counter packets \d+ bytes \d+ )?accept(?: comment "[^"]*")?$/.exec(
      line,
    );
  if (!match) return undefined;
  const [, from, to, protocol = '', text = ''] = match;
  const ports = parsePorts(text);
  const sources = from === undefined ? everywhere : parseSources(from);
  const destinations = to === undefined ? everywhere : parseSources(to);
  return ports && sources && destinations && allow(protocol, ports, { sources, destinations, line });
}

/** A line of CSV: protocol, ports, source, destination. */
export function readCsvRule(line: string): LineReading {
  const [protocol = '', text = '', from = 'any', to = 'any'] = line
    .split(/[,;\t]/)
    .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
  if (/^protocol$/i.test(protocol)) return 'nothing';
  if (!/^(tcp|udp)$/i.test(protocol)) return undefined;
  const [ports, sources, destinations] = [parsePorts(text), parseSources(from), parseSources(to)];
  return ports && sources && destinations && allow(protocol, ports, { sources, destinations, line });
}
