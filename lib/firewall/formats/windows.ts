import { formatPortRange, type PortRange } from '@/lib/flows';
import { windows as words } from '@/lib/words/formats';
import { type Cidr, formatAddress, formatCidr, isAny, isHost } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toLabel } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, type RuleAddress } from '../side';

const longestDescription = 255;

/** Labels hold no quote of any kind; placeholders hold none either. */
const quote = (text: string): string => `'${text}'`;

const list = (words: readonly string[]): string => words.map(quote).join(', ');

/** "Everything" of one IP version in two halves: the tool takes no /0, and its word Any is both versions. */
function network(cidr: Cidr): string[] {
  if (isAny(cidr)) return cidr.family === 4 ? ['0.0.0.0/1', '128.0.0.0/1'] : ['::/1', '8000::/1'];
  return [isHost(cidr) ? formatAddress(cidr.family, cidr.base) : formatCidr(cidr)];
}

const networks = (addresses: readonly RuleAddress[]): string =>
  list(addresses.flatMap((address) => (address.cidr ? network(address.cidr) : [address.placeholder])));

const ports = (ranges: readonly PortRange[]): string => list(ranges.map((range) => formatPortRange(range)));

function matchOf(rule: Rule, family: 4 | 6): string {
  const isOut = rule.direction === 'out';
  if (rule.protocol === 'icmp') return `-Protocol ICMPv${family} -IcmpType ${family === 4 ? 8 : 128}`;
  return `-Protocol ${rule.protocol.toUpperCase()} -${isOut ? 'Remote' : 'Local'}Port ${ports(mergePorts(rule.parts.flatMap((part) => part.ports)))}`;
}

function toLine(rule: Rule, { family, sources, destinations }: FamilyAddresses): string {
  const isOut = rule.direction === 'out';
  const [local, remote] = isOut ? [sources, destinations] : [destinations, sources];
  const name = `Portolan rule ${rule.number} IPv${family}: ${toLabel(rule.source.name)} to ${toLabel(rule.destination.name)}`;
  return [
    `New-NetFirewallRule -DisplayName ${quote(name)} -Group 'Portolan'`,
    `-Direction ${isOut ? 'Outbound' : 'Inbound'} -Action Allow ${matchOf(rule, family)}`,
    `-RemoteAddress ${networks(remote)} -LocalAddress ${networks(local)}`,
    `-Description ${quote(commentOf(rule, longestDescription))}`,
  ].join(' ');
}

/** One command for each rule and IP version; they join the rules that are there. */
export const windows: Format = {
  id: 'windows',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestDescription,
    notes: words.notes,
  },
  neverBetween: true,
  variants: ['insert'],
  render(request) {
    const refusals = refusalsOf(request.rules, ({ caveat }) => (caveat ? words.ownDhcp : undefined));
    const lines = request.rules
      .filter(({ number }) => !refusals.has(number))
      .flatMap((rule) => byFamily(rule).map((addresses) => toLine(rule, addresses)));
    return {
      files: [
        {
          name: 'portolan-windows.ps1',
          mime: 'text/plain',
          body: bodyOf(headerOf(request, '#', longestDescription), lines),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
