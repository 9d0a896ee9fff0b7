import { securityGroups, cloudFormation as words } from '@/lib/words/formats';
import { type Format, outcomesWithout } from '../format';
import { headerText } from '../header';
import { toLabel } from '../label';
import { type GroupEntry, groupLimits, groupRefusals, groupWarnings, toGroups } from '../security-group';

const toResourceName = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

const entry = ({ protocol, from, to, family, cidr, description }: GroupEntry) => ({
  Description: description,
  IpProtocol: protocol,
  FromPort: from,
  ToPort: to,
  [family === 4 ? 'CidrIp' : 'CidrIpv6']: cidr,
});

/** A group without an entry of its own for what goes out would be given one that lets everything out. */
const nothingOut = { CidrIp: '127.0.0.1/32', IpProtocol: '-1' } as const;

/** A template in JSON, which CloudFormation takes as it takes YAML. */
export const cloudFormation: Format = {
  id: 'cloudformation',
  label: words.label,
  proof: {
    kind: 'read back only',
    sentence: words.proof,
  },
  limits: { ...groupLimits, notes: [...groupLimits.notes, securityGroups.newGroups] },
  variants: ['insert'],
  neverBetween: true,
  render(request) {
    const groups = toGroups(request);
    const names = [...new Set(groups.map(({ name }) => name))];
    const resources = names.map((name) => {
      const [first] = groups.filter((group) => group.name === name);
      const entries = (isEgress: boolean) =>
        groups
          .filter((group) => group.name === name && group.isEgress === isEgress)
          .flatMap((group) => group.entries.map(entry));
      const properties = {
        GroupDescription: `Made by Portolan for ${toLabel(first?.side.name ?? name)}`,
        VpcId: { Ref: 'VpcId' },
        SecurityGroupIngress: entries(false),
        SecurityGroupEgress: entries(true).length > 0 ? entries(true) : [nothingOut],
      };
      return [toResourceName(name), { Type: 'AWS::EC2::SecurityGroup', Properties: properties }] as const;
    });
    const template = {
      AWSTemplateFormatVersion: '2010-09-09',
      Description: headerText(request).slice(0, 1024),
      Parameters: { VpcId: { Type: 'AWS::EC2::VPC::Id' } },
      Resources: Object.fromEntries(resources),
    };
    const body = resources.length === 0 ? '' : `${JSON.stringify(template, null, 2)}\n`;
    return {
      files: [{ name: 'portolan-cloudformation.json', mime: 'application/json', body }],
      outcomes: outcomesWithout(request.outcomes, groupRefusals(request)),
      warnings: groupWarnings(request),
    };
  },
};
