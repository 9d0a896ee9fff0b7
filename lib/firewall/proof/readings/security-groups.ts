import { readBlock } from '../address';
import type { Meant } from '../meant-permits';
import type { Permit, Way } from '../permit';
import { allLines, notKnown, type SecondReading } from '../reading';
import { exactly, isRecord, listIn } from '../strict-json';
import { isBroadcast, isDhcpAnswer, ofFamily, toPermits } from '../words';

/** One line of a group, whatever the file that it stands in. */
export interface Line {
  zone: string;
  isEgress: boolean;
  protocol: string;
  from: number;
  to: number;
  family: 4 | 6;
  cidr: string;
  description: string;
}

const allowed = /^[a-zA-Z0-9 ._\-:/()#,@[\]+=&;{}!$*]{0,255}$/;
const echoes = { icmp: { type: 8, code: -1, family: 4 }, icmpv6: { type: 128, code: 0, family: 6 } } as const;

/** A group knows no networks of its own: what it is attached to is its zone. */
export function toLinePermits(line: Line, { networks }: Meant): Permit[] {
  const { zone, isEgress, protocol, from, to, family, cidr, description } = line;
  if (!allowed.test(description)) throw notKnown('security group', description);
  const ping = protocol === 'icmp' || protocol === 'icmpv6' ? echoes[protocol] : undefined;
  const isRight =
    ping === undefined
      ? /^(tcp|udp)$/.test(protocol) && Number.isInteger(from) && from >= 0 && from <= to && to <= 65_535
      : from === ping.type && to === ping.code && family === ping.family;
  if (!isRight) throw notKnown('security group', JSON.stringify(line));
  const own = (networks[zone] ?? []).map(readBlock).filter((block) => block.family === family);
  const other = [ofFamily(readBlock(cidr), family)];
  const way: Way = isEgress ? 'out' : 'in';
  return toPermits({
    protocol,
    way,
    sources: isEgress ? own : other,
    destinations: isEgress ? other : own,
    ports: ping === undefined ? [{ from, to }] : undefined,
  });
}

const says = (meant: Permit): Permit[] => (isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [meant]);

function readPermission(text: unknown, zone: string, isEgress: boolean): Line {
  const permission = exactly(text, ['IpProtocol', 'FromPort', 'ToPort'], ['IpRanges', 'Ipv6Ranges']);
  const family = 'IpRanges' in permission ? 4 : 6;
  const [range, more] = listIn(family === 4 ? permission.IpRanges : permission.Ipv6Ranges);
  const key = family === 4 ? 'CidrIp' : 'CidrIpv6';
  const { Description, [key]: cidr } = exactly(range, [key, 'Description']);
  if (more !== undefined || ('IpRanges' in permission && 'Ipv6Ranges' in permission))
    throw notKnown('AWS CLI', JSON.stringify(text));
  return {
    zone,
    isEgress,
    family,
    protocol: String(permission.IpProtocol),
    from: Number(permission.FromPort),
    to: Number(permission.ToPort),
    cidr: String(cidr),
    description: String(Description),
  };
}

export const awsCli: SecondReading = {
  format: 'aws-cli',
  read: (files, meant) =>
    files.flatMap(({ name, body }) => {
      const { GroupId, IpPermissions } = exactly(JSON.parse(body), ['GroupId', 'IpPermissions']);
      const zone = /^<sg-of-portolan-([a-z0-9-]+)>$/.exec(String(GroupId))?.[1] ?? '';
      const way = new RegExp(`^portolan-${zone}-(egress|ingress)\\.json$`).exec(name)?.[1];
      if (!way) throw notKnown('AWS CLI', `${name} ${GroupId}`);
      return listIn(IpPermissions).flatMap((each) =>
        toLinePermits(readPermission(each, zone, way === 'egress'), meant),
      );
    }),
  says,
};

function readEntry(text: unknown, zone: string, isEgress: boolean): Line {
  const entry = exactly(text, ['Description', 'IpProtocol', 'FromPort', 'ToPort'], ['CidrIp', 'CidrIpv6']);
  const family = 'CidrIp' in entry ? 4 : 6;
  if ('CidrIp' in entry === 'CidrIpv6' in entry) throw notKnown('CloudFormation', JSON.stringify(text));
  return {
    zone,
    isEgress,
    family,
    protocol: String(entry.IpProtocol),
    from: Number(entry.FromPort),
    to: Number(entry.ToPort),
    cidr: String(family === 4 ? entry.CidrIp : entry.CidrIpv6),
    description: String(entry.Description),
  };
}

/** What keeps AWS from adding an entry for everything; it reaches nobody. */
const nothingOut = '{"CidrIp":"127.0.0.1/32","IpProtocol":"-1"}';

const toZone = (resource: string): string =>
  resource
    .replace(/^Portolan/, '')
    .replaceAll(/[A-Z]/g, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);

export const cloudFormation: SecondReading = {
  format: 'cloudformation',
  read: (files, meant) =>
    files.flatMap(({ body }) => {
      if (body === '') return [];
      const { Resources } = exactly(JSON.parse(body), [
        'AWSTemplateFormatVersion',
        'Description',
        'Parameters',
        'Resources',
      ]);
      if (!isRecord(Resources)) throw notKnown('CloudFormation', body);
      return Object.entries(Resources).flatMap(([name, resource]) => {
        const { Type, Properties } = exactly(resource, ['Type', 'Properties']);
        const properties = exactly(Properties, [
          'GroupDescription',
          'VpcId',
          'SecurityGroupIngress',
          'SecurityGroupEgress',
        ]);
        const egress = listIn(properties.SecurityGroupEgress);
        if (egress.length === 0) throw notKnown('CloudFormation', 'a group that lets everything out');
        if (Type !== 'AWS::EC2::SecurityGroup') throw notKnown('CloudFormation', String(Type));
        const lines = [
          ...listIn(properties.SecurityGroupIngress).map((each) => readEntry(each, toZone(name), false)),
          ...egress
            .filter((each) => JSON.stringify(each) !== nothingOut)
            .map((each) => readEntry(each, toZone(name), true)),
        ];
        return lines.flatMap((line) => toLinePermits(line, meant));
      });
    }),
  says,
};

const block = new RegExp(
  String.raw`^resource "aws_vpc_security_group_(ingress|egress)_rule" "([a-z0-9_]+)" \{\n` +
    String.raw`  security_group_id = aws_security_group\.portolan_([a-z0-9_]+)\.id\n` +
    String.raw`  description       = "([^"\\$%]*)"\n` +
    String.raw`  cidr_ipv([46])         = "([^"\\]+)"\n` +
    String.raw`  ip_protocol       = "([a-z0-9]+)"\n` +
    String.raw`  from_port         = (\d+)\n` +
    String.raw`  to_port           = (-?\d+)\n\}$`,
);
const group =
  /^resource "aws_security_group" "portolan_([a-z0-9_]+)" \{\n {2}name {8}= "portolan-[a-z0-9-]+"\n {2}description = "Made by Portolan"\n {2}vpc_id {6}= var\.vpc_id\n\}$/;
const variable = 'variable "vpc_id" {\n  type = string\n}';

export const terraform: SecondReading = {
  format: 'terraform',
  read(files, meant) {
    const blocks = allLines(files, '#')
      .join('\n')
      .split(/\n(?=\S)(?!\})/)
      .filter((text) => text !== '' && text !== variable);
    const groups = new Set(blocks.flatMap((text) => group.exec(text)?.[1] ?? []));
    const names = new Set<string>();
    return blocks.flatMap((text) => {
      if (group.test(text)) return [];
      const [, way, name = '', zone = '', description = '', digit, cidr = '', protocol = '', from, to] =
        block.exec(text) ?? [];
      if (!way || !groups.has(zone) || names.has(name)) throw notKnown('Terraform', text);
      names.add(name);
      return toLinePermits(
        {
          zone: zone.replaceAll('_', '-'),
          isEgress: way === 'egress',
          protocol,
          from: Number(from),
          to: Number(to),
          family: digit === '6' ? 6 : 4,
          cidr,
          description,
        },
        meant,
      );
    });
  },
  says,
};
