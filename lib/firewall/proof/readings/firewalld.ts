import { readBlock } from '../address';
import { everyPort } from '../permit';
import { allLines, notKnown, type SecondReading } from '../reading';
import { familyOf, ofFamily, readPorts, toPermits } from '../words';

const rich =
  /^sudo firewall-cmd --permanent(?: --zone=portolan)? --add-rich-rule='rule family="ipv([46])" source address="([^" ]+)" destination address="([^" ]+)" (?:port port="([0-9-]+)" protocol="(tcp|udp)"|icmp-type name="echo-request") accept'$/;

const frame = [
  /^sudo firewall-cmd --reload$/,
  /^sudo firewall-cmd --set-default-zone=portolan$/,
  /^sudo firewall-cmd --permanent --new-zone=portolan$/,
  /^sudo firewall-cmd --permanent --zone=portolan --set-target=DROP$/,
  /^sudo firewall-cmd --permanent --zone=portolan --add-rich-rule='rule icmp-type name="(destination-unreachable|packet-too-big|time-exceeded|parameter-problem|router-advertisement|neighbour-solicitation|neighbour-advertisement)" accept'$/,
];

export const firewalld: SecondReading = {
  format: 'firewalld',
  read: (files) =>
    allLines(files, '#').flatMap((line) => {
      if (frame.some((known) => known.test(line))) return [];
      const [, digit, from, to, ports, protocol] = rich.exec(line) ?? [];
      if (from === undefined || to === undefined) throw notKnown('firewalld', line);
      const family = familyOf(digit);
      return toPermits({
        protocol: protocol ?? 'icmp',
        way: 'in',
        sources: [ofFamily(readBlock(from), family)],
        destinations: [ofFamily(readBlock(to), family)],
        ports: ports === undefined ? undefined : [readPorts(ports, '-')],
      });
    }),
  /** Rich rules open the host itself, and have no words for a port at both ends. */
  says: (permit) => (permit.way === 'in' ? [{ ...permit, sourcePorts: everyPort }] : []),
};
