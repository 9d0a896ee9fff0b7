import { readBlock } from '../address';
import type { Way } from '../permit';
import { allLines, notKnown, type SecondReading } from '../reading';
import { readPorts, toPermits } from '../words';

const ways: Readonly<Record<string, Way>> = { allow: 'in', 'allow out': 'out', 'route allow': 'through' };

const allow = new RegExp(
  String.raw`^sudo ufw (allow|allow out|route allow) proto (tcp|udp) from (\S+)(?: port (\S+))? to (\S+) port (\S+) ` +
    String.raw`comment (?:[A-Za-z0-9][A-Za-z0-9._:/,+-]*|'[^'"\\]*')$`,
);

const frame = /^sudo ufw default deny (incoming|outgoing|routed)$/;

const readList = (text: string) => {
  const words = text.split(',');
  if (words.reduce((slots, word) => slots + (word.includes(':') ? 2 : 1), 0) > 15)
    throw new Error(`ufw: more than fifteen ports in "${text}"`);
  return words.map((word) => readPorts(word, ':'));
};

const unquote = (word: string): string => word.replace(/^'([^']*)'$/, '$1');

export const ufw: SecondReading = {
  format: 'ufw',
  read: (files) =>
    allLines(files, '#').flatMap((line) => {
      if (frame.test(line)) return [];
      const [, verb = '', protocol = '', from, sport, to, ports] = allow.exec(line) ?? [];
      if (from === undefined || to === undefined || ports === undefined) throw notKnown('ufw', line);
      return toPermits({
        protocol,
        way: ways[verb],
        sources: [readBlock(unquote(from))],
        destinations: [readBlock(unquote(to))],
        sourcePorts: sport === undefined ? undefined : readList(sport),
        ports: readList(ports),
      });
    }),
  /** Its commands have no ICMP. */
  says: (permit) => (permit.protocol === 'icmp' ? [] : [permit]),
};
