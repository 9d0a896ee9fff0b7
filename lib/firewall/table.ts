import { formatPorts, phaseNames, phases, plainCell } from '@/lib/flows';
import { areOptional, purposesOf, rowIdsOf, toLine } from './label';
import { mergePorts } from './ports';
import type { Rule, RuleDirection, RuleRequest } from './rule';
import { byFamily, formatRuleAddress } from './side';

/** The columns of a change request; who asks, until when and the review are for the reader to fill in. */
export const columns = [
  'Rule',
  'Action',
  'Source zone',
  'Source address',
  'Destination zone',
  'Destination address',
  'Protocol',
  'Ports',
  'Source ports',
  'ICMP type',
  'Direction',
  'Purpose',
  'Needed for',
  'Rows',
  'Reference',
  'Requester',
  'Expiry',
  'Review',
] as const;

export type TableLine = Readonly<Record<(typeof columns)[number], string>>;

const directionNames: Record<RuleDirection, string> = { in: 'inbound', out: 'outbound', through: 'forwarded' };

/** What creation alone needs may be given an expiry; what is optional may be refused. */
const neededFor = ({ parts }: Rule): string =>
  [
    ...phases
      .filter((phase) => parts.some((part) => part.phases.includes(phase)))
      .map((phase) => phaseNames[phase].toLowerCase()),
    ...(areOptional(parts) ? ['optional'] : []),
  ].join('; ');

const toLines = (rule: Rule, reference: string): TableLine[] =>
  byFamily(rule).map(({ sources, destinations }) => ({
    Rule: String(rule.number),
    Action: 'allow',
    'Source zone': toLine(rule.source.name),
    'Source address': sources.map((address) => formatRuleAddress(address)).join(', '),
    'Destination zone': toLine(rule.destination.name),
    'Destination address': destinations.map((address) => formatRuleAddress(address)).join(', '),
    Protocol: rule.protocol.toUpperCase(),
    Ports: formatPorts(mergePorts(rule.parts.flatMap(({ ports }) => ports))),
    'Source ports': formatPorts(rule.sourcePorts ?? []),
    'ICMP type': rule.protocol === 'icmp' ? 'echo request' : '',
    Direction: directionNames[rule.direction],
    Purpose: toLine(purposesOf(rule.parts)),
    'Needed for': neededFor(rule),
    Rows: toLine(rowIdsOf(rule.parts).join(', ')),
    Reference: reference,
    Requester: '',
    Expiry: '',
    Review: '',
  }));

/** One line for each rule and IP version. */
export function toTable({ rules, header }: Pick<RuleRequest, 'rules' | 'header'>): TableLine[] {
  const reference = toLine(header.join('. '));
  return rules.flatMap((rule) => toLines(rule, reference));
}

/** Text that a spreadsheet would calculate is marked as text. */
export const neutralise = (cell: string): string => plainCell(toLine(cell));
