import { type Cidr, type Family, formatNetwork } from './cidr';
import type { Rule, Side } from './rule';

/** One address of a rule, or the placeholder that stands for those the reader has not typed. */
export type RuleAddress = { cidr: Cidr; placeholder?: never } | { cidr?: never; placeholder: string };

export interface FamilyAddresses {
  family: Family;
  sources: readonly RuleAddress[];
  destinations: readonly RuleAddress[];
}

export interface AddressPair {
  family: Family;
  source: RuleAddress;
  destination: RuleAddress;
}

const families = [4, 6] as const;

function addressesOf({ cidrs, placeholder }: Side, family: Family): RuleAddress[] {
  if (cidrs.length === 0) return [{ placeholder: family === 4 ? placeholder : placeholder.replace('>', '-ipv6>') }];
  return cidrs.filter((cidr) => cidr.family === family).map((cidr) => ({ cidr }));
}

/** The IP versions that both sides have; two placeholders are written as IPv4 alone. */
export function byFamily({
  source,
  destination,
  only,
}: Pick<Rule, 'source' | 'destination' | 'only'>): FamilyAddresses[] {
  const areOpen = source.cidrs.length === 0 && destination.cidrs.length === 0;
  return families
    .filter((family) => only === undefined || only === family)
    .filter((family) => !areOpen || family === 4)
    .map((family) => ({
      family,
      sources: addressesOf(source, family),
      destinations: addressesOf(destination, family),
    }))
    .filter(({ sources, destinations }) => sources.length > 0 && destinations.length > 0);
}

/** For tools that take one source and one destination a rule. */
export const toPairs = (rule: Pick<Rule, 'source' | 'destination' | 'only'>): AddressPair[] =>
  byFamily(rule).flatMap(({ family, sources, destinations }) =>
    sources.flatMap((source) => destinations.map((destination) => ({ family, source, destination }))),
  );

export const formatRuleAddress = (address: RuleAddress, format = formatNetwork): string =>
  address.cidr ? format(address.cidr) : address.placeholder;
