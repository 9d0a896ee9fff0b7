import { formatPortRange } from '@/lib/flows';
import { gcp as words } from '@/lib/words/formats';
import { formatCidr } from '../cidr';
import { type Format, outcomesWithout, refusalsOf } from '../format';
import { bodyOf, headerOf } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule } from '../rule';
import { toArgument } from '../shell';
import { byFamily, type FamilyAddresses, formatRuleAddress, type RuleAddress } from '../side';

const longestDescription = 255;
const longestName = 63;

const ranges = (addresses: readonly RuleAddress[]): string =>
  toArgument(addresses.map((address) => formatRuleAddress(address, formatCidr)).join(','));

function toCommand(rule: Rule, { family, sources, destinations }: FamilyAddresses): string {
  const name = `${toName(`portolan-${rule.number}-${rule.source.zone}-${rule.destination.zone}`, longestName - 3)}-v${family}`;
  const allowed = mergePorts(rule.parts.flatMap(({ ports }) => ports)).map(
    (range) => `${rule.protocol}:${formatPortRange(range)}`,
  );
  return [
    `gcloud compute firewall-rules create ${name} --network="$NETWORK"`,
    `--direction=${rule.direction === 'out' ? 'EGRESS' : 'INGRESS'} --action=ALLOW --rules=${allowed.join(',')}`,
    `--source-ranges=${ranges(sources)} --destination-ranges=${ranges(destinations)}`,
    `--description=${toArgument(commentOf(rule, longestDescription))}`,
  ].join(' ');
}

function refusalOf({ protocol, caveat }: Rule): string | undefined {
  if (caveat) return words.noBroadcast;
  return protocol === 'icmp' ? words.noIcmpType : undefined;
}

/** Commands for VPC firewall rules; each creates one that was not there. */
export const gcp: Format = {
  id: 'gcp',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: {
    comment: longestDescription,
    name: longestName,
    notes: words.notes,
  },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const refusals = refusalsOf(request.rules, refusalOf);
    const commands = request.rules
      .filter(({ number }) => !refusals.has(number))
      .flatMap((rule) => byFamily(rule).map((addresses) => toCommand(rule, addresses)));
    const lines = commands.length > 0 ? [`: "\${NETWORK:?set it to the name of your VPC network}"`, ...commands] : [];
    return {
      files: [
        {
          name: 'portolan-gcp.sh',
          mime: 'text/x-shellscript',
          body: bodyOf(headerOf(request, '#', longestDescription), lines),
        },
      ],
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
