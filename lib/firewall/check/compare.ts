import { covers, type PortRange } from '@/lib/flows';
import { type Cidr, contains } from '../cidr';
import { mergePorts } from '../ports';
import type { Part, Rule, Side } from '../rule';
import { type AddressPair, type RuleAddress, toPairs } from '../side';
import { type Allowance, everyPort, type Pasted } from './allowance';

/** What one row asks of one rule. */
export interface Wanted {
  rule: Rule;
  part: Part;
}

export interface Comparison {
  kind: Pasted['kind'];
  allowed: readonly Wanted[];
  missing: readonly Wanted[];
  /** Openings, or listeners, that reach beyond every rule. */
  beyond: readonly Allowance[];
  notUnderstood: readonly string[];
  /** Not a line was understood, so there is nothing to compare. */
  isUnreadable: boolean;
}

/** A zone without addresses asks for none, so only the ports are compared. */
const isAmong = ({ cidr }: RuleAddress, cidrs: readonly Cidr[]): boolean =>
  !cidr || cidrs.some((candidate) => contains(candidate, cidr));

const isCovered = (range: PortRange, ranges: readonly PortRange[]): boolean =>
  mergePorts(ranges).some((candidate) => covers(candidate, range));

const portsOf = ({ ports }: Part): readonly PortRange[] => (ports.length > 0 ? ports : [everyPort]);

/** What goes out is no answer to what has to come in; a line that does not say may be either. */
const isSameWay = ({ direction, isNeverOut }: Allowance, rule: Rule): boolean =>
  direction === undefined ? !(isNeverOut && rule.direction === 'out') : direction === rule.direction;

function isOpen(
  rule: Rule,
  { source, destination }: AddressPair,
  range: PortRange,
  allowances: readonly Allowance[],
): boolean {
  const { protocol, sourcePorts = [everyPort] } = rule;
  const fitting = allowances.filter(
    (allowance) =>
      isSameWay(allowance, rule) &&
      allowance.protocol === protocol &&
      sourcePorts.every((from) => isCovered(from, allowance.sourcePorts ?? [everyPort])) &&
      isAmong(source, allowance.sources) &&
      isAmong(destination, allowance.destinations),
  );
  return isCovered(
    range,
    fitting.map(({ ports }) => ports),
  );
}

/** Each network of one side to each of the other: a ruleset may have a line for every pair. */
const isAllowed = (rule: Rule, part: Part, allowances: readonly Allowance[]): boolean =>
  toPairs(rule).every((pair) => portsOf(part).every((range) => isOpen(rule, pair, range, allowances)));

/** Whose addresses an opening has to keep to; what is not named here is the machine itself. */
const farEnds = { in: ['source'], out: ['destination'], through: ['source', 'destination'] } as const;

const holds = ({ cidrs }: Side, cidr: Cidr): boolean =>
  cidrs.length === 0 || cidrs.some((candidate) => contains(candidate, cidr));

function isAskedBy(rules: readonly Rule[], { protocol, ports }: Allowance): boolean {
  const fitting = rules.filter((rule) => rule.protocol === protocol);
  return isCovered(
    ports,
    fitting.flatMap(({ parts }) => parts.flatMap(portsOf)),
  );
}

/** An end that nothing is known of but a placeholder lets nobody through. */
const opens = ({ sources, destinations }: Allowance): boolean => sources.length > 0 && destinations.length > 0;

/** A line that does not say which way it looks is taken for one that lets something in. */
function isAsked(allowance: Allowance, rules: readonly Rule[], kind: Pasted['kind']): boolean {
  if (kind === 'listeners') return isAskedBy(rules, allowance);
  const sameWay = rules.filter((rule) => isSameWay(allowance, rule));
  return farEnds[allowance.direction ?? 'in'].every((end) =>
    allowance[`${end}s`].every((cidr) =>
      isAskedBy(
        sameWay.filter((rule) => holds(rule[end], cidr)),
        allowance,
      ),
    ),
  );
}

/** Nobody listens for what is no connection. */
const isCompared = ({ protocol, caveat }: Rule, kind: Pasted['kind']): boolean =>
  kind === 'rules' || (protocol !== 'icmp' && !caveat);

/**
 * Which parts of the wanted rules are there, which are missing, and what reaches beyond them. What a change spares is
 * not missed, and where it is there it is no stranger.
 */
export function compare(
  rules: readonly Rule[],
  { kind, allowances, understood, notUnderstood }: Pasted,
  spared: readonly Rule[] = [],
): Comparison {
  const compared = [...rules, ...spared].filter((rule) => isCompared(rule, kind));
  const wanted = compared.flatMap((rule) => rule.parts.map((part) => ({ rule, part })));
  const isThere = new Set(wanted.filter(({ rule, part }) => isAllowed(rule, part, allowances)));
  return {
    kind,
    allowed: wanted.filter((each) => isThere.has(each)),
    missing: wanted.filter((each) => !isThere.has(each) && !spared.includes(each.rule)),
    beyond: allowances.filter((allowance) => opens(allowance) && !isAsked(allowance, compared, kind)),
    notUnderstood,
    isUnreadable: understood === 0 && notUnderstood.length > 0,
  };
}
