import { anyOf, type Block, readBlock } from '../address';
import { allLines, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const term = String.raw`(any4|any6|host \S+|[0-9.]+ [0-9.]+|[0-9a-f:]+/\d+)`;
const permit = new RegExp(
  `^access-list PORTOLAN extended permit (tcp|udp|icmp|icmp6) ${term} ${term}` +
    String.raw`(?: eq (\d+)| range (\d+) (\d+)| echo| echo-request)$`,
);

function readMask(address: string, mask: string): Block {
  const bits = mask
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('');
  if (!/^1*0*$/.test(bits) || bits.length !== 32) throw new Error(`"${mask}" is no mask of a network`);
  return readBlock(`${address}/${bits.replaceAll('0', '').length}`);
}

function readTerm(text: string): Block {
  if (text === 'any4') return anyOf(4);
  if (text === 'any6') return anyOf(6);
  const [first = '', second] = text.split(' ');
  if (first === 'host') return readBlock(second ?? '');
  return second === undefined ? readBlock(first) : readMask(first, second);
}

const frame = [
  /^access-list PORTOLAN remark \S.{0,99}$/,
  /^policy-map global_policy$/,
  /^ class inspection_default$/,
  /^ {2}inspect (icmp|tftp)$/,
];

export const ciscoAsa: SecondReading = {
  format: 'cisco-asa',
  read(files) {
    const lines = allLines(files, '!');
    const isPinged = lines.some((line) => permit.exec(line)?.[1]?.startsWith('icmp'));
    if (isPinged !== lines.includes('  inspect icmp')) throw notKnown('Cisco ASA', 'ping without its answer');
    return lines.flatMap((line) => {
      if (frame.some((known) => known.test(line))) return [];
      const [, protocol = '', from, to, port, first, last] = permit.exec(line) ?? [];
      const isPing = protocol.startsWith('icmp');
      if (from === undefined || to === undefined || isPing !== / echo(-request)?$/.test(line))
        throw notKnown('Cisco ASA', line);
      const range = first === undefined ? port : `${first}-${last}`;
      return toPermits({
        protocol,
        sources: [readTerm(from)],
        destinations: [readTerm(to)],
        ports: range === undefined ? undefined : [readPorts(range, '-')],
      });
    });
  },
  /** It relays DHCP by other means. */
  says: (meant) => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
};
