import { covers, type PortRange } from '@/lib/flows';
import { type Cidr, contains } from '../cidr';
import { mergePorts } from '../ports';
import type { Part, Rule } from '../rule';
import type { Allowance, Pasted } from './allowance';

export interface Comparison {
  kind: Pasted['kind'];
  allowed: readonly Part[];
  missing: readonly Part[];
  /** Openings, or listeners, that reach beyond every rule. */
  beyond: readonly Allowance[];
  notUnderstood: readonly string[];
}

const isWithin = (inner: readonly Cidr[], outer: readonly Cidr[]): boolean =>
  inner.every((cidr) => outer.some((candidate) => contains(candidate, cidr)));

const isCovered = (range: PortRange, ranges: readonly PortRange[]): boolean =>
  mergePorts(ranges).some((candidate) => covers(candidate, range));

function isAllowed(
  { protocol, source, destination }: Rule,
  range: PortRange,
  allowances: readonly Allowance[],
): boolean {
  const fitting = allowances.filter(
    (allowance) =>
      allowance.protocol === protocol &&
      isWithin(source.cidrs, allowance.sources) &&
      isWithin(destination.cidrs, allowance.destinations),
  );
  return isCovered(
    range,
    fitting.map(({ ports }) => ports),
  );
}

const asksFor = (allowance: Allowance, rules: readonly Rule[], kind: Pasted['kind']): boolean => {
  const fitting = rules.filter(
    ({ protocol, source }) =>
      protocol === allowance.protocol &&
      (kind === 'listeners' || source.cidrs.length === 0 || isWithin(allowance.sources, source.cidrs)),
  );
  return isCovered(
    allowance.ports,
    fitting.flatMap(({ parts }) => parts.flatMap(({ ports }) => ports)),
  );
};

/**
 * Which parts of the wanted rules are there, which are missing, and what reaches beyond them.
 * Of a zone without addresses only the ports are compared.
 */
export function compare(rules: readonly Rule[], { kind, allowances, notUnderstood }: Pasted): Comparison {
  const wanted = rules.filter(({ protocol, caveat }) => protocol !== 'icmp' && !caveat);
  const judged = wanted.flatMap((rule) =>
    rule.parts.map((part) => ({ part, isOpen: part.ports.every((range) => isAllowed(rule, range, allowances)) })),
  );
  return {
    kind,
    allowed: judged.filter(({ isOpen }) => isOpen).map(({ part }) => part),
    missing: judged.filter(({ isOpen }) => !isOpen).map(({ part }) => part),
    beyond: allowances.filter((allowance) => !asksFor(allowance, wanted, kind)),
    notUnderstood,
  };
}
