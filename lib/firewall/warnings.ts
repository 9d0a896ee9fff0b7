import { type Flow, includesPort, type Phase, type Zone, type ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/firewall-rules';
import { asksTftp } from './caveat-rules';
import { isAny } from './cidr';
import { rowIdsOf } from './label';
import { withoutOverlap } from './parse-networks';
import type { Networks, Place, Rule, Side } from './rule';

interface Circumstances {
  rules: readonly Rule[];
  within: readonly Rule[];
  leftOut: readonly Rule[];
  flows: readonly Pick<Flow, 'sourceZones' | 'destinationZones' | 'path'>[];
  zones: readonly Zone[];
  networks: Networks;
  divided?: readonly ZoneId[];
  place: Place;
  routesPods?: boolean;
}

const sidesOf = (rules: readonly Rule[]): Side[] => [
  ...new Map(
    rules.flatMap(({ source, destination }) => [source, destination]).map((side) => [side.zone, side]),
  ).values(),
];

const isWithinZone = ({ source, destination }: Rule): boolean => source.zone === destination.zone;

const list = (names: readonly string[]): string => names.join(', ');

const opensPort = (rules: readonly Rule[], protocol: Rule['protocol'], port: number): boolean =>
  rules.some(
    (rule) =>
      rule.protocol === protocol && rule.parts.some(({ ports }) => ports.some((range) => includesPort(range, port))),
  );

/** Their lists hold no overlap of their own, so whatever goes when they are joined is shared. */
const share = (one: Side, other: Side): boolean => {
  const all = [...one.cidrs, ...other.cidrs];
  return withoutOverlap(all).length < all.length;
};

function overlappingPairs(sides: readonly Side[]): string[] {
  return sides.flatMap((side, index) =>
    sides
      .slice(index + 1)
      .filter((other) => share(side, other))
      .map((other) => words.pair(side.name, other.name)),
  );
}

const pairsIn = (rules: readonly Rule[]): string[] => [
  ...new Set(
    rules
      .map(({ source, destination }) => [source.name, destination.name].sort())
      .map(([one = '', other = '']) => words.pair(one, other)),
  ),
];

/** Rows that are needed, and in exactly these phases; what is optional is needed in none. */
const rowsIn = (rules: readonly Rule[], wanted: readonly Phase[]): string[] =>
  rowIdsOf(
    rules
      .flatMap(({ parts }) => parts)
      .filter(({ isOptional }) => !isOptional)
      .filter(({ phases }) => phases.length === wanted.length && wanted.every((phase) => phases.includes(phase))),
  );

/** The nodes of a cluster that is alone are the management cluster too, and take what is meant for it. */
const mayManage = (place: Place, flows: Circumstances['flows']): boolean =>
  place.kind === 'host' &&
  ['control-plane', 'worker'].includes(place.zone) &&
  flows.some(({ sourceZones, destinationZones }) =>
    [...sourceZones, ...destinationZones].includes('management-cluster'),
  );

/** A management cluster is these nodes, or nodes of another cluster, which need all that nodes need. */
function isManagedFromElsewhere(sides: readonly Side[]): boolean {
  const known = sides.filter(({ cidrs }) => cidrs.length > 0);
  const nodes = known.filter(({ zone }) => ['control-plane', 'worker'].includes(zone));
  const management = known.find(({ zone }) => zone === 'management-cluster');
  return management !== undefined && nodes.length > 0 && !nodes.some((side) => share(side, management));
}

/** What makes rules that look right fail, or wider than they look; only what concerns these rules. */
export function warningsOf(circumstances: Circumstances): string[] {
  const { rules, within, leftOut, flows, place, divided = [], routesPods = false } = circumstances;
  const sides = sidesOf(rules.filter(({ caveat }) => !caveat));
  const empty = sides.filter(({ cidrs }) => cidrs.length === 0).map(({ name }) => name);
  const open = sides.filter(({ cidrs }) => cidrs.some(isAny)).map(({ name }) => name);
  const shared = overlappingPairs(sides.filter(({ cidrs }) => !cidrs.some(isAny)));
  const hasEndpoint = sides.some(({ zone }) => zone === 'control-plane-endpoint');
  const inside = place.kind === 'between' ? sidesOf(rules.filter(isWithinZone)).map(({ name }) => name) : [];
  const creation = rowsIn(rules, ['boot']);
  const optional = rowIdsOf(rules.flatMap(({ parts }) => parts).filter(({ isOptional }) => isOptional));
  const without = rowIdsOf(leftOut.flatMap(({ parts }) => parts));
  const upkeep = [...rowsIn(rules, ['manage']), ...rowsIn(rules, ['boot', 'manage'])];
  const said: [boolean, string][] = [
    [empty.length > 0, words.noAddress(list(empty))],
    [open.length > 0, words.everyAddress(list(open))],
    [shared.length > 0, words.zonesShare(list(shared))],
    [within.length > 0, words.sameNetwork(list(pairsIn(within)))],
    [isManagedFromElsewhere(sides), words.managedFromElsewhere],
    [inside.length > 0, words.betweenOwnNetworks(list(inside))],
    [opensPort(rules, 'udp', 67), place.kind === 'between' ? words.dhcpThroughRelay : words.dhcpAtHost],
    [rules.some(asksTftp), words.tftp],
    [opensPort(rules, 'udp', 623), words.ipmi],
    [opensPort(rules, 'udp', 6081), words.geneve],
    [routesPods && flows.some(({ path }) => path === 'overlay'), words.podNetwork],
    [mayManage(place, flows), words.singleCluster],
    [hasEndpoint, words.freeEndpoint],
    [hasEndpoint && divided.includes('control-plane'), words.oneControlPlane],
    [sides.some(({ zone }) => zone === 'internet'), words.hostNames],
    [place.kind === 'between' && rules.length > 0, words.icmpErrors],
    [creation.length > 0, words.creationOnly(list(creation))],
    [upkeep.length > 0, words.upkeepOnly(list(upkeep))],
    [optional.length > 0, words.optionalRows(list(optional))],
    [without.length > 0, words.withoutOptional(list(without))],
  ];
  return said.filter(([holds]) => holds).map(([, sentence]) => sentence);
}
