import { formatPortRange, type PortRange } from '@/lib/flows';
import { capirca as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import type { Format, RenderedFile } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toLabel, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule, RuleRequest, Side } from '../rule';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestComment = 255;

interface Definition {
  token: string;
  values: readonly string[];
  comment: string;
}

const toToken = (text: string): string => `PORTOLAN_${toName(text, 40).toUpperCase().replaceAll('-', '_')}`;

/** The sides of a rule that no flow asks for by itself are its own: the same name stands for other addresses elsewhere. */
const networkOf = (rule: Rule, { zone, name }: Side, family: 4 | 6, addresses: readonly RuleAddress[]): Definition => ({
  token: `${toToken(rule.caveat ? `rule-${rule.number}-${zone}` : zone)}_V${family}`,
  values: addresses.map((address) => formatRuleAddress(address, formatCidr)),
  comment: toLabel(name),
});

const serviceOf = (protocol: string, range: PortRange): Definition => ({
  token: toToken(`${protocol}-${formatPortRange(range)}`),
  values: [`${formatPortRange(range)}/${protocol}`],
  comment: '',
});

interface Term {
  lines: readonly string[];
  networks: readonly Definition[];
  services: readonly Definition[];
}

const tokens = (definitions: readonly Definition[]): string => definitions.map(({ token }) => token).join(' ');

function toTerm(rule: Rule, { family, sources, destinations }: FamilyAddresses): Term {
  const [source, destination] = [
    networkOf(rule, rule.source, family, sources),
    networkOf(rule, rule.destination, family, destinations),
  ];
  const define = (ranges: readonly PortRange[]) => ranges.map((range) => serviceOf(rule.protocol, range));
  const from = define(rule.sourcePorts ?? []);
  const to = define(mergePorts(rule.parts.flatMap(({ ports }) => ports)));
  const icmp = family === 4 ? 'icmp' : 'icmpv6';
  return {
    networks: [source, destination],
    services: [...from, ...to],
    lines: [
      `term rule-${rule.number}-v${family} {`,
      `  comment:: "${commentOf(rule, longestComment)}"`,
      `  source-address:: ${source.token}`,
      `  destination-address:: ${destination.token}`,
      `  protocol:: ${rule.protocol === 'icmp' ? icmp : rule.protocol}`,
      ...(from.length > 0 ? [`  source-port:: ${tokens(from)}`] : []),
      ...(to.length > 0 ? [`  destination-port:: ${tokens(to)}`] : []),
      ...(rule.protocol === 'icmp' ? ['  icmp-type:: echo-request'] : []),
      '  action:: accept',
      '}',
    ],
  };
}

const define = (definitions: readonly Definition[]): string[] =>
  [...new Map(definitions.map((definition) => [definition.token, definition])).values()].map(
    ({ token, values, comment }) => `${token} = ${values.join('\n    ')}${comment ? ` # ${comment}` : ''}`,
  );

const start = ['header {', '  comment:: "Made by Portolan"', '  target:: cisco PORTOLAN mixed', '}'];

function filesOf(request: RuleRequest): RenderedFile[] {
  const terms = request.rules.flatMap((rule) => byFamily(rule).map((addresses) => toTerm(rule, addresses)));
  const file = (name: string, lines: readonly string[]): RenderedFile => ({
    name,
    mime: 'text/plain',
    body: bodyOf(headerOf(request, '#', longestComment), lines),
  });
  return [
    file('portolan.pol', terms.length > 0 ? [...start, ...terms.flatMap(({ lines }) => lines)] : []),
    file('portolan.net', define(terms.flatMap(({ networks }) => networks))),
    file('portolan.svc', define(terms.flatMap(({ services }) => services))),
  ];
}

/** A policy with its definitions, for teams that generate their rules: one term for each rule and IP version. */
export const capirca: Format = {
  id: 'capirca',
  label: words.label,
  proof: {
    kind: 'parser',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    notes: words.notes,
  },
  variants: ['insert'],
  render: (request) => ({ files: filesOf(request), outcomes: request.outcomes, warnings: request.warnings }),
};
