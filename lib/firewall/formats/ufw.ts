import { formatPortRange } from '@/lib/flows';
import { wholeHost } from '@/lib/words/firewall-rules';
import { ufw as words } from '@/lib/words/formats';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf } from '../label';
import { chunkPorts } from '../ports';
import type { Rule, RuleDirection, RuleRequest } from '../rule';
import { toArgument } from '../shell';
import { type AddressPair, formatRuleAddress, type RuleAddress, toPairs } from '../side';

const longestComment = 255;
const slots = 15;

const verbs: Record<RuleDirection, string> = { in: 'allow', out: 'allow out', through: 'route allow' };

/** Where ufw forwards it reads these words as the start of an interface, wherever they stand. */
const withoutDirections = (words: string): string =>
  words.replace(/(?<![^ ])in(?= )/g, 'In').replace(/(?<![^ ])out(?= )/g, 'Out');

function commentFor(rule: Rule): string {
  const comment = commentOf(rule, longestComment);
  return toArgument(rule.direction === 'through' ? withoutDirections(comment) : comment);
}

const address = (value: RuleAddress): string => toArgument(formatRuleAddress(value));

/** A rule without ports, which is one of ICMP, has no line. */
function toLines(rule: Rule, { source, destination }: AddressPair): string[] {
  const from = rule.sourcePorts
    ? ` port ${rule.sourcePorts.map((range) => formatPortRange(range, ':')).join(',')}`
    : '';
  const chunks = chunkPorts(
    rule.parts.flatMap((part) => part.ports),
    slots,
  );
  return chunks.map((chunk) => {
    const ports = chunk.map((range) => formatPortRange(range, ':')).join(',');
    const sides = `from ${address(source)}${from} to ${address(destination)} port ${ports}`;
    return `sudo ufw ${verbs[rule.direction]} proto ${rule.protocol} ${sides} comment ${commentFor(rule)}`;
  });
}

function linesOf({ rules, variant, place }: RuleRequest): string[] {
  const lines = rules.flatMap((rule) => toPairs(rule).flatMap((pair) => toLines(rule, pair)));
  if (variant === 'insert' || lines.length === 0) return lines;
  const direction = place.kind === 'between' ? 'routed' : 'incoming';
  const isOutbound = place.kind === 'host' && place.outbound;
  return [`sudo ufw default deny ${direction}`, ...(isOutbound ? ['sudo ufw default deny outgoing'] : []), ...lines];
}

/** Commands for ufw; its language has no ICMP. */
export const ufw: Format = {
  id: 'ufw',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: {
    comment: longestComment,
    portSlots: slots,
    notes: words.notes,
  },
  variants: ['insert', 'whole'],
  expects: { insert: words.afterYours, whole: words.afterYours },
  isPairwise: true,
  render(request) {
    const refusals = refusalsOf(request.rules, ({ protocol }) => (protocol === 'icmp' ? words.noIcmp : undefined));
    const warnings = [...request.warnings, words.ownRules, ...(request.variant === 'whole' ? [wholeHost] : [])];
    const body = bodyOf(headerOf({ ...request, warnings }, '#', longestComment), linesOf(request));
    return {
      files: [{ name: 'portolan-ufw.sh', mime: 'text/plain', body }],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings,
    };
  },
};
