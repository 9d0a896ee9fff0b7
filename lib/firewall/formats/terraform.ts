import { securityGroups, terraform as words } from '@/lib/words/formats';
import { type Format, outcomesWithout } from '../format';
import { bodyOf, headerOf } from '../header';
import {
  type Group,
  type GroupEntry,
  groupLimits,
  groupRefusals,
  groupWarnings,
  longestDescription,
  toGroups,
} from '../security-group';

const word = (name: string): string => name.replaceAll('-', '_');

/** JSON's quotes are HCL's; templates are kept from being read. */
const quote = (text: string): string => JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');

const direction = ({ isEgress }: Group): string => (isEgress ? 'egress' : 'ingress');

const rule = (group: Group, entry: GroupEntry): string[] => [
  '',
  `resource "aws_vpc_security_group_${direction(group)}_rule" "${word(`${group.name}-${direction(group)}-${entry.name}`)}" {`,
  `  security_group_id = aws_security_group.${word(group.name)}.id`,
  `  description       = ${quote(entry.description)}`,
  `  cidr_ipv${entry.family}         = ${quote(entry.cidr)}`,
  `  ip_protocol       = ${quote(entry.protocol)}`,
  `  from_port         = ${entry.from}`,
  `  to_port           = ${entry.to}`,
  '}',
];

const group = (name: string): string[] => [
  '',
  `resource "aws_security_group" "${word(name)}" {`,
  `  name        = ${quote(name)}`,
  '  description = "Made by Portolan"',
  '  vpc_id      = var.vpc_id',
  '}',
];

const variable = ['variable "vpc_id" {', '  type = string', '}'];

/** Security groups of their own, to be attached beside the ones that are there. */
export const terraform: Format = {
  id: 'terraform',
  label: words.label,
  proof: {
    kind: 'parser',
    sentence: words.proof,
  },
  limits: { ...groupLimits, notes: [...groupLimits.notes, securityGroups.newGroups] },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const groups = toGroups(request);
    const names = [...new Set(groups.map(({ name }) => name))];
    const rules = groups.flatMap((each) => each.entries.flatMap((entry) => rule(each, entry)));
    const warnings = groupWarnings(request);
    const lines = rules.length === 0 ? [] : [...variable, ...names.flatMap(group), ...rules];
    return {
      files: [
        {
          name: 'portolan.tf',
          mime: 'text/plain',
          body: bodyOf(headerOf({ ...request, warnings }, '#', longestDescription), lines),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, groupRefusals(request)),
      warnings,
    };
  },
};
