import { includesPort, type Phase, type Zone } from '@/lib/flows';
import { asksTftp } from './caveat-rules';
import { isAny, overlaps } from './cidr';
import { rowIdsOf } from './label';
import type { Networks, Part, Place, Rule, Side } from './rule';

interface Circumstances {
  rules: readonly Rule[];
  zones: readonly Zone[];
  networks: Networks;
  place: Place;
}

const sidesOf = (rules: readonly Rule[]): Side[] => [
  ...new Map(
    rules.flatMap(({ source, destination }) => [source, destination]).map((side) => [side.zone, side]),
  ).values(),
];

const list = (names: readonly string[]): string => names.join(', ');

const opensPort = (rules: readonly Rule[], protocol: Rule['protocol'], port: number): boolean =>
  rules.some(
    (rule) =>
      rule.protocol === protocol && rule.parts.some(({ ports }) => ports.some((range) => includesPort(range, port))),
  );

function overlappingPairs(sides: readonly Side[]): string[] {
  return sides.flatMap((side, index) =>
    sides
      .slice(index + 1)
      .filter((other) => side.cidrs.some((cidr) => other.cidrs.some((another) => overlaps(cidr, another))))
      .map((other) => `${side.name} and ${other.name}`),
  );
}

const partsOf = (rules: readonly Rule[]): Part[] => rules.filter(({ caveat }) => !caveat).flatMap(({ parts }) => parts);

/** Rows that are needed in exactly these phases. */
const rowsIn = (rules: readonly Rule[], wanted: readonly Phase[]): string[] =>
  rowIdsOf(
    partsOf(rules).filter(({ phases }) => phases.length === wanted.length && wanted.every((p) => phases.includes(p))),
  );

/** What makes rules that look right fail, or wider than they look; only what concerns these rules. */
export function warningsOf({ rules, place }: Circumstances): string[] {
  const sides = sidesOf(rules.filter(({ caveat }) => !caveat));
  const empty = sides.filter(({ cidrs }) => cidrs.length === 0).map(({ name }) => name);
  const open = sides.filter(({ cidrs }) => cidrs.some(isAny)).map(({ name }) => name);
  const shared = overlappingPairs(sides.filter(({ cidrs }) => !cidrs.some(isAny)));
  const creation = rowsIn(rules, ['boot']);
  const upkeep = [...rowsIn(rules, ['manage']), ...rowsIn(rules, ['boot', 'manage'])];
  const said: [boolean, string][] = [
    [empty.length > 0, `No address yet for ${list(empty)}. The placeholder stops the tool until it is replaced.`],
    [open.length > 0, `${list(open)} stands for every address.`],
    [shared.length > 0, `These zones share addresses, so a rule for one opens the other too: ${list(shared)}.`],
    [
      opensPort(rules, 'udp', 67),
      place.kind === 'between'
        ? 'DHCP crosses a router only through a relay: allow UDP 67 both ways between the relay and the DHCP server.'
        : 'DHCP begins as a broadcast from 0.0.0.0 port 68, which a rule of its own allows. Through a relay allow UDP 67 both ways instead.',
    ],
    [
      rules.some(asksTftp),
      'TFTP sends its file from another port than 69. The firewall needs a TFTP helper, UDP 1024-65535 back to the machines, or a TFTP server that stays on one port.',
    ],
    [opensPort(rules, 'udp', 623), 'IPMI is UDP 623, and opening TCP 623 alone leaves power control dead.'],
    [
      opensPort(rules, 'udp', 6081),
      'Geneve (UDP 6081) carries all pod traffic unencrypted. Never open it towards networks that are not yours.',
    ],
    [
      sides.some(({ zone }) => zone === 'control-plane-endpoint'),
      'Drop rather than reject towards the free control plane endpoint address while a cluster is created, or it looks taken.',
    ],
    [
      sides.some(({ zone }) => zone === 'internet'),
      'Destinations on the internet are host names, which rules with addresses cannot hold, so use a proxy or a filter by name. The names are listed under Endpoints.',
    ],
    [
      place.kind === 'between' && rules.length > 0,
      'A firewall between zones has to let ICMP errors pass (IPv4 types 3, 11 and 12, IPv6 types 1 to 4), or large packets vanish.',
    ],
    [creation.length > 0, `Only creation needs these rows, so they may be closed afterwards: ${list(creation)}.`],
    [
      upkeep.length > 0,
      `A cluster that only runs does not need these rows. Upgrades, scaling and repair do: ${list(upkeep)}.`,
    ],
  ];
  return said.filter(([holds]) => holds).map(([, sentence]) => sentence);
}

export const wholeHostWarning =
  'This drops everything that is not listed, but for answers, loopback and the ICMP that IP itself needs. On a cluster node add what your CNI, monitoring and operators use, and try it on one node first.';
