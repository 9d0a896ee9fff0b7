import type { PortRange } from '@/lib/flows';
import { ciscoAsa as words } from '@/lib/words/formats';
import { asksTftp } from '../caveat-rules';
import { type Cidr, formatAddress, formatCidr, formatNetmask, isAny, isHost } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { type AddressPair, formatRuleAddress, type RuleAddress, toPairs } from '../side';

const longestRemark = 100;
const name = 'PORTOLAN';

function network(cidr: Cidr): string {
  if (isAny(cidr)) return cidr.family === 4 ? 'any4' : 'any6';
  const address = formatAddress(cidr.family, cidr.base);
  if (isHost(cidr)) return `host ${address}`;
  return cidr.family === 4 ? `${address} ${formatNetmask(cidr)}` : formatCidr(cidr);
}

const address = (value: RuleAddress): string => formatRuleAddress(value, network);

const portMatch = ({ from, to }: PortRange): string => (from === to ? ` eq ${from}` : ` range ${from} ${to}`);

function permits({ protocol, parts }: Rule, { family, source, destination }: AddressPair): string[] {
  const sides = `${address(source)} ${address(destination)}`;
  if (protocol === 'icmp')
    return [
      `access-list ${name} extended permit ${family === 4 ? `icmp ${sides} echo` : `icmp6 ${sides} echo-request`}`,
    ];
  return mergePorts(parts.flatMap(({ ports }) => ports)).map(
    (range) => `access-list ${name} extended permit ${protocol} ${sides}${portMatch(range)}`,
  );
}

const isWritable = ({ caveat }: Rule): boolean => caveat !== 'dhcp-broadcast';

const toLines = (rule: Rule): string[] => [
  `access-list ${name} remark ${commentOf(rule, longestRemark)}`,
  ...toPairs(rule).flatMap((pair) => permits(rule, pair)),
];

/** Neither the answer of ping nor the file of TFTP belongs to a connection that it knows by itself. */
function inspect(rules: readonly Rule[]): string[] {
  const wanted = [
    ...(rules.some(({ protocol }) => protocol === 'icmp') ? ['  inspect icmp'] : []),
    ...(rules.some(asksTftp) ? ['  inspect tftp'] : []),
  ];
  return wanted.length > 0 ? ['policy-map global_policy', ' class inspection_default', ...wanted] : [];
}

/** One extended access list; the ASA remembers connections. */
export const ciscoAsa: Format = {
  id: 'cisco-asa',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestRemark,
    portSlots: 1,
    notes: words.notes,
  },
  variants: ['insert'],
  isPairwise: true,
  render(request) {
    const rules = request.rules.filter(isWritable);
    const lines = [...rules.flatMap(toLines), ...inspect(rules)];
    const refusals = refusalsOf(request.rules, (rule) => (isWritable(rule) ? undefined : words.relays));
    return {
      files: [
        { name: 'portolan-asa.txt', mime: 'text/plain', body: bodyOf(headerOf(request, '!', longestRemark), lines) },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
