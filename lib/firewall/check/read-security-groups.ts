import { type Allowance, allow, everyPort, everywhere, isTransport, type Pasted, parseSources } from './allowance';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

function readPermission(permission: Record<string, unknown>): readonly Allowance[] | undefined {
  const line = JSON.stringify(permission);
  const networks = [
    ...list(permission.IpRanges).map(({ CidrIp }) => String(CidrIp)),
    ...list(permission.Ipv6Ranges).map(({ CidrIpv6 }) => String(CidrIpv6)),
  ];
  const sources = parseSources(networks.join(' '));
  const protocol = String(permission.IpProtocol);
  if (!sources || list(permission.UserIdGroupPairs).length > 0 || list(permission.PrefixListIds).length > 0)
    return undefined;
  const about = { sources, destinations: everywhere, isNeverOut: true, line } as const;
  const echo = new Map([
    ['icmp', 8],
    ['icmpv6', 128],
  ]).get(protocol);
  const [from, to] = [Number(permission.FromPort), Number(permission.ToPort)];
  if (protocol === '-1') return (['tcp', 'udp', 'icmp'] as const).flatMap((each) => allow(each, [everyPort], about));
  if (echo !== undefined) return from === echo || from === -1 ? allow('icmp', [everyPort], about) : [];
  const isRange = Number.isInteger(from) && Number.isInteger(to) && from <= to;
  return isRange && isTransport(protocol) ? allow(protocol, [{ from, to }], about) : undefined;
}

/** The answer of `aws ec2 describe-security-groups`; undefined where the text is none. */
export function readSecurityGroups(text: string): Pasted | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(answer) || !Array.isArray(answer.SecurityGroups)) return undefined;
  const permissions = list(answer.SecurityGroups).flatMap((group) => list(group.IpPermissions));
  const readings = permissions.map((permission) => ({ permission, allowances: readPermission(permission) }));
  return {
    kind: 'rules',
    allowances: readings.flatMap(({ allowances }) => allowances ?? []),
    understood: readings.filter(({ allowances }) => allowances).length,
    notUnderstood: readings.flatMap(({ permission, allowances }) => (allowances ? [] : [JSON.stringify(permission)])),
  };
}
