import { formatPortRange, type PortRange } from '@/lib/flows';
import { portChecks } from '@/lib/words/formats';
import { type Cidr, formatAddress, formatCidr, isAny, isHost } from './cidr';
import { type Refusals, refusalsOf } from './format';
import { commentOf, toLabel, toName } from './label';
import { mergePorts } from './ports';
import type { Rule, RuleRequest, Side } from './rule';
import { byFamily, type RuleAddress } from './side';

/** Machines that a script tries; of a network only the reader knows which addresses are taken. */
export interface Target {
  /** The address that is tried unless the reader names others. */
  first: string;
  /** What a reader may replace: `Worker nodes, 10.20.0.64/26`; nothing for a single machine. */
  network?: string;
}

export interface Probe {
  protocol: 'tcp' | 'udp';
  port: number;
  target: Target;
  words: string;
}

/** What is to be tried from the machines of one zone. */
export interface Errand {
  /** `check-from-worker-nodes`, without an extension. */
  name: string;
  from: string;
  probes: readonly Probe[];
}

const manyPorts = 4;
const longestWords = 200;

/** Of a long range the first, the middle and the last port are tried. */
const portsOf = (range: PortRange): number[] =>
  range.to - range.from < manyPorts
    ? Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index)
    : [range.from, Math.floor((range.from + range.to) / 2), range.to];

/** The address after the network's own, which no machine has. */
function firstMachine({ family, base, prefix }: Cidr): string {
  const spare = (family === 4 ? 32 : 128) - prefix;
  return formatAddress(family, spare > 1 ? base + 1n : base);
}

function toTarget({ cidr, placeholder }: RuleAddress, { name }: Side): Target {
  if (!cidr) return { first: placeholder };
  if (isAny(cidr)) return { first: '<address>', network: `${toLabel(name)}, any address` };
  if (isHost(cidr)) return { first: formatAddress(cidr.family, cidr.base) };
  return { first: firstMachine(cidr), network: `${toLabel(name)}, ${formatCidr(cidr)}` };
}

const targetsOf = (rule: Rule): Target[] =>
  byFamily(rule).flatMap(({ destinations }) => destinations.map((address) => toTarget(address, rule.destination)));

const wordsOf = (rule: Rule, port: number, range: PortRange): string => {
  const parts = rule.parts.filter(({ ports }) => ports.some(({ from, to }) => from <= port && port <= to));
  const words = commentOf(rule, longestWords, parts);
  return range.to - range.from < manyPorts ? words : `${words} (of ${formatPortRange(range)})`;
};

function probesOf(rule: Rule): Probe[] {
  const { protocol } = rule;
  if (protocol === 'icmp') return [];
  return mergePorts(rule.parts.flatMap(({ ports }) => ports)).flatMap((range) =>
    portsOf(range).flatMap((port) =>
      targetsOf(rule).map((target) => ({ protocol, port, target, words: wordsOf(rule, port, range) })),
    ),
  );
}

const isTriable = ({ protocol, caveat }: Rule): boolean => protocol !== 'icmp' && !caveat;

/** What no script with plain sockets can try. */
export const probeRefusals = ({ rules }: RuleRequest): Refusals =>
  refusalsOf(rules, (rule) => {
    if (isTriable(rule)) return undefined;
    return rule.caveat ? portChecks.noDhcp : portChecks.noIcmp;
  });

const keyOf = ({ protocol, port, target }: Probe): string => `${protocol} ${port} ${target.first} ${target.network}`;

/** One errand for the machines of each zone; what two rules would try alike is tried once. */
export function toErrands({ rules }: RuleRequest): Errand[] {
  const wanted = rules.filter(isTriable);
  const sources = [...new Map(wanted.map(({ source }) => [source.zone, source])).values()];
  return sources.map((source) => ({
    name: `check-from-${toName(source.name, 60)}`,
    from: toLabel(source.name),
    probes: [
      ...new Map(
        wanted
          .filter((rule) => rule.source.zone === source.zone)
          .flatMap(probesOf)
          .map((probe) => [keyOf(probe), probe]),
      ).values(),
    ],
  }));
}

/** Networks of an errand, in the order of the names that the script gives them. */
export const networksOf = ({ probes }: Errand): Target[] => [
  ...new Map(probes.filter(({ target }) => target.network).map(({ target }) => [target.network, target])).values(),
];
