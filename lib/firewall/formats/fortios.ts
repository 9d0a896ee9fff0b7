import { formatPortRange } from '@/lib/flows';
import { fortios as words } from '@/lib/words/formats';
import { type Cidr, formatAddress, formatCidr, formatNetmask, isAny } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { byFamily, type FamilyAddresses, type RuleAddress } from '../side';

const longestComment = 255;

interface Named {
  name: string;
  /** Settings of the object; none where it is there already. */
  lines: readonly string[];
}

const subnet = (cidr: Cidr): string =>
  cidr.family === 4
    ? `set subnet ${formatAddress(4, cidr.base)} ${formatNetmask(cidr)}`
    : `set ip6 ${formatCidr(cidr)}`;

function nameAddress({ cidr, placeholder }: RuleAddress): Named {
  if (!cidr) return { name: placeholder, lines: [] };
  if (isAny(cidr)) return { name: 'all', lines: [] };
  return { name: `portolan-${formatCidr(cidr).replace('/', '-')}`, lines: [subnet(cidr)] };
}

function servicesOf({ protocol, parts }: Rule, family: 4 | 6): Named[] {
  if (protocol === 'icmp')
    return family === 4
      ? [{ name: 'portolan-ping', lines: ['set protocol ICMP', 'set icmptype 8'] }]
      : [{ name: 'portolan-ping6', lines: ['set protocol ICMP6', 'set icmptype 128'] }];
  return mergePorts(parts.flatMap(({ ports }) => ports)).map((range) => ({
    name: `portolan-${protocol}-${formatPortRange(range)}`,
    lines: ['set protocol TCP/UDP/SCTP', `set ${protocol}-portrange ${formatPortRange(range)}`],
  }));
}

const quote = ({ name }: Named): string => `"${name}"`;

function toPolicy(rule: Rule, { family, sources, destinations }: FamilyAddresses): string[] {
  const suffix = family === 6 ? '6' : '';
  const settings = [
    `set name "portolan-${rule.number}-v${family}"`,
    'set srcintf "any"',
    'set dstintf "any"',
    `set srcaddr${suffix} ${sources.map(nameAddress).map(quote).join(' ')}`,
    `set dstaddr${suffix} ${destinations.map(nameAddress).map(quote).join(' ')}`,
    'set action accept',
    'set schedule "always"',
    `set service ${servicesOf(rule, family).map(quote).join(' ')}`,
    'set logtraffic all',
    `set comments "${commentOf(rule, longestComment)}"`,
  ];
  return ['  edit 0', ...settings.map((line) => `    ${line}`), '  next'];
}

function table(path: string, objects: readonly Named[]): string[] {
  const wanted = [
    ...new Map(objects.filter(({ lines }) => lines.length > 0).map((each) => [each.name, each])).values(),
  ];
  if (wanted.length === 0) return [];
  return [
    `config ${path}`,
    ...wanted.flatMap((each) => [`  edit ${quote(each)}`, ...each.lines.map((line) => `    ${line}`), '  next']),
    'end',
  ];
}

function linesOf(rules: readonly Rule[]): string[] {
  const written = rules.flatMap((rule) => byFamily(rule).map((addresses) => ({ rule, addresses })));
  if (written.length === 0) return [];
  const addresses = (family: 4 | 6): Named[] =>
    written
      .filter((each) => each.addresses.family === family)
      .flatMap((each) => [...each.addresses.sources, ...each.addresses.destinations].map(nameAddress));
  return [
    ...table('firewall address', addresses(4)),
    ...table('firewall address6', addresses(6)),
    ...table(
      'firewall service custom',
      written.flatMap((each) => servicesOf(each.rule, each.addresses.family)),
    ),
    'config firewall policy',
    ...written.flatMap((each) => toPolicy(each.rule, each.addresses)),
    'end',
  ];
}

/** Lines for the command line: objects of their own names, and policies that the device numbers. */
export const fortios: Format = {
  id: 'fortios',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    name: 35,
    notes: words.notes,
  },
  variants: ['insert'],
  render(request) {
    const refusals = refusalsOf(request.rules, ({ caveat }) => (caveat ? words.relays : undefined));
    return {
      files: [
        {
          name: 'portolan-fortios.txt',
          mime: 'text/plain',
          body: bodyOf(
            headerOf(request, '#', longestComment),
            linesOf(request.rules.filter(({ number }) => !refusals.has(number))),
          ),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
