import { awsCli as words } from '@/lib/words/formats';
import { type Format, outcomesWithout } from '../format';
import { type Group, type GroupEntry, groupLimits, groupRefusals, groupWarnings, toGroups } from '../security-group';

const permission = ({ protocol, from, to, family, cidr, description }: GroupEntry) => ({
  IpProtocol: protocol,
  FromPort: from,
  ToPort: to,
  ...(family === 4
    ? { IpRanges: [{ CidrIp: cidr, Description: description }] }
    : { Ipv6Ranges: [{ CidrIpv6: cidr, Description: description }] }),
});

const body = ({ entries, name }: Group): string =>
  `${JSON.stringify({ GroupId: `<sg-of-${name}>`, IpPermissions: entries.map(permission) }, null, 2)}\n`;

/** Files for `aws ec2 authorize-security-group-ingress --cli-input-json file://…`. */
export const awsCli: Format = {
  id: 'aws-cli',
  label: words.label,
  proof: {
    kind: 'vendor CLI',
    sentence: words.proof,
  },
  limits: {
    ...groupLimits,
    notes: [...groupLimits.notes, ...words.notes],
  },
  variants: ['insert'],
  neverBetween: true,
  render: (request) => ({
    files: toGroups(request).map((group) => ({
      name: `${group.name}-${group.isEgress ? 'egress' : 'ingress'}.json`,
      mime: 'application/json',
      body: body(group),
    })),
    outcomes: outcomesWithout(request.outcomes, groupRefusals(request)),
    warnings: groupWarnings(request),
  }),
};
