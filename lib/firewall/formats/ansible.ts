import { formatPortRange } from '@/lib/flows';
import { ansible as words } from '@/lib/words/formats';
import { formatCidr, isAny } from '../cidr';
import type { Format } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { mergePorts } from '../ports';
import type { Rule, RuleDirection } from '../rule';
import { type AddressPair, formatRuleAddress, type RuleAddress, toPairs } from '../side';

const longestComment = 255;

const chains: Record<RuleDirection, string> = { in: 'INPUT', out: 'OUTPUT', through: 'FORWARD' };

/** Double quotes of YAML are those of JSON. */
const quote = (text: string): string => JSON.stringify(text);

const address = (key: string, value: RuleAddress): string[] =>
  value.cidr && isAny(value.cidr) ? [] : [`${key}: ${quote(formatRuleAddress(value, formatCidr))}`];

function matchesOf({ protocol, parts, sourcePorts }: Rule, family: 4 | 6): string[][] {
  if (protocol === 'icmp')
    return [
      family === 4 ? ['protocol: icmp', 'icmp_type: echo-request'] : ['protocol: ipv6-icmp', 'icmp_type: echo-request'],
    ];
  const from = (sourcePorts ?? []).map((range) => `source_port: ${quote(formatPortRange(range, ':'))}`);
  return mergePorts(parts.flatMap(({ ports }) => ports)).map((range) => [
    `protocol: ${protocol}`,
    ...from,
    `destination_port: ${quote(formatPortRange(range, ':'))}`,
  ]);
}

function toTasks(rule: Rule, { family, source, destination }: AddressPair): string[] {
  const comment = commentOf(rule, longestComment);
  return matchesOf(rule, family).flatMap((match) => [
    `    - name: !unsafe ${quote(`Rule ${rule.number}: ${comment}`)}`,
    '      ansible.builtin.iptables:',
    ...[
      'action: insert',
      `chain: ${chains[rule.direction]}`,
      `ip_version: ipv${family}`,
      ...match,
      ...address('source', source),
      ...address('destination', destination),
      'jump: ACCEPT',
      `comment: !unsafe ${quote(comment)}`,
    ].map((line) => `        ${line}`),
  ]);
}

/** A playbook of iptables tasks; each puts its rule at the top unless it is there already. */
export const ansible: Format = {
  id: 'ansible',
  label: words.label,
  proof: {
    kind: 'vendor CLI',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    portSlots: 1,
    notes: words.notes,
  },
  variants: ['insert'],
  expects: { insert: words.insert },
  isPairwise: true,
  render(request) {
    const tasks = request.rules.flatMap((rule) => toPairs(rule).flatMap((pair) => toTasks(rule, pair)));
    const play = ['- name: Ports of EKS Anywhere', '  hosts: all', '  become: true', '  tasks:', ...tasks];
    const body = bodyOf(headerOf(request, '#', longestComment), tasks.length === 0 ? [] : play);
    return {
      files: [{ name: 'portolan.yml', mime: 'application/yaml', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
