import { describe, expect, it } from 'vitest';
import { formatPortRange } from '@/lib/flows';
import { formatCidr } from '../cidr';
import { readPasted } from './read-pasted';

const describeAll = (text: string) => {
  const { kind, allowances, notUnderstood } = readPasted(text);
  const list = (cidrs: readonly Parameters<typeof formatCidr>[0][]) => cidrs.map(formatCidr).join(' ');
  return {
    kind,
    notUnderstood,
    says: allowances.map(
      ({ protocol, ports, sources, destinations }) =>
        `${protocol} ${formatPortRange(ports)} ${list(sources)} > ${list(destinations)}`,
    ),
  };
};
const everywhere = '0.0.0.0/0 ::/0';
const only = (text: string): string[] => {
  const { says, notUnderstood } = describeAll(text);
  return notUnderstood.length > 0 ? notUnderstood.map((line) => `? ${line}`) : says;
};

describe('a rule of nftables', () => {
  const read = (line: string) => only(`table inet filter {\n\tchain input {\n\t\t${line}\n\t}\n}`);

  it.each([
    ['tcp dport 22 accept', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['tcp dport { 22, } accept', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['meta nfproto ipv4 tcp dport 22 accept', ['tcp 22 0.0.0.0/0 > 0.0.0.0/0']],
    ['icmp type 8 accept', ['icmp 1-65535 0.0.0.0/0 > 0.0.0.0/0']],
    ['icmpv6 type { 128, 135 } accept', ['icmp 1-65535 ::/0 > ::/0']],
    ['icmpv6 type { 1, 135 } accept', []],
    ['meta nfproto ipv6 tcp dport 22 accept', ['tcp 22 ::/0 > ::/0']],
    [
      'ip saddr 10.0.0.0/8 udp dport { 53, 67-69 } accept',
      ['udp 53 10.0.0.0/8 > 0.0.0.0/0', 'udp 67-69 10.0.0.0/8 > 0.0.0.0/0'],
    ],
    ['ip6 daddr fd00::5 tcp dport 22 ct state new accept', ['tcp 22 ::/0 > fd00::5/128']],
    [
      'ip saddr { 10.0.0.1, 10.0.0.9 } ip daddr 10.1.0.1 tcp dport 22 counter packets 5 bytes 300 accept comment "x" # handle 7',
      ['tcp 22 10.0.0.1/32 10.0.0.9/32 > 10.1.0.1/32'],
    ],
    ['tcp dport 22 accept comment "add rule ip6 filter input now"', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['icmp type echo-request accept', ['icmp 1-65535 0.0.0.0/0 > 0.0.0.0/0']],
    ['icmpv6 type { echo-request, nd-neighbor-solicit } accept', ['icmp 1-65535 ::/0 > ::/0']],
    ['icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert } accept', []],
    ['ct state established,related accept', []],
    ['ct state vmap { established : accept, related : accept, invalid : drop }', []],
    ['iif "lo" accept', []],
    ['oifname "lo" accept', []],
  ])('is read: %s', (line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  it.each([
    'tcp dport 22 drop',
    'tcp dport != 22 accept',
    'tcp dport ssh accept',
    'tcp dport 22 log accept',
    'iifname "eth0" tcp dport 22 accept',
    'ip saddr @admins tcp dport 22 accept',
    'ip saddr 10.0.0.0/8 accept',
    'accept',
    'jump other',
    'ip saddr { 10.0.0.1, moon } tcp dport 22 accept',
    'tcp dport 5 ct state established,related accept',
    'ct state established,related drop',
    'ct state { established, new } accept',
    'ct state vmap { established : accept, new : accept }',
    'tcp dport 5 iif "lo" accept',
    'iif "lo" accept x',
    'tcp dport 5 ct helper x',
    'udp dport 69 ct helper set "tftp" drop',
    'tcp dport 22 # handle 7 accept',
    'tcp dport 22 add rule a b c accept',
  ])('is listed as it stands where it is not understood: %s', (line) => {
    expect(read(line)).toEqual([`? ${line}`]);
  });

  it('is listed where it sends elsewhere in a chain that opens nothing', () => {
    const lines = ['tcp dport 22 accept', 'tcp dport 80 dnat to 10.0.0.9:8080'];
    const text = ['table ip nat {', 'chain prerouting {', 'type nat hook prerouting priority 0;', ...lines, '}', '}'];
    expect(describeAll(text.join('\n'))).toMatchObject({ says: [], notUnderstood: lines.slice(1) });
  });

  it.each([
    'drop',
    'reject',
    'reject with icmpx admin-prohibited',
    'counter packets 5 bytes 300 drop comment "the rest" # handle 9',
  ])('is never reached below: %s', (end) => {
    const chain = (name: string) => `chain ${name} {\ntcp dport 22 accept\n${end}\ntcp dport 80 accept\n}\n`;
    const reached = `tcp 22 ${everywhere} > ${everywhere}`;
    expect(only(`table inet filter {\n${chain('input')}${chain('forward')}}`)).toEqual([reached, reached]);
  });

  it('is never reached where it is added below a drop, but where it is inserted or in another chain', () => {
    const lines = ['add rule inet filter input drop', 'add rule inet filter input tcp dport 22 accept'];
    expect(only(lines.join('\n'))).toEqual([]);
    for (const [from, to] of [
      ['add rule inet filter input tcp', 'insert rule inet filter input tcp'],
      ['input tcp', 'forward tcp'],
      ['filter input tcp', 'other input tcp'],
    ] as const)
      expect(only(lines.join('\n').replace(from, to))).toEqual([`tcp 22 ${everywhere} > ${everywhere}`]);
  });

  it.each([
    'chain input { type filter hook input priority 0; policy drop; tcp dport 22 accept; }',
    'type filter hook input priority 0; policy drop; tcp dport 22 accept',
    'policy drop; tcp dport 22 accept',
    'table inet other { chain input { tcp dport 22 accept; } }',
    '} tcp dport 22 accept',
  ])('is not passed over where it stands beside other things: %s', (line) => {
    expect(describeAll(`table inet filter {\n${line}\n}`).notUnderstood).toEqual([line]);
  });

  it('may stand in a chain whose hook is said in its first line, or below lines that begin a file', () => {
    const text = (hook: string) =>
      `#!/usr/sbin/nft -f\nflush ruleset\ntable inet filter {\nchain input { type ${hook} hook input priority filter; policy drop;\ntcp dport 22 accept\n}\n}`;
    expect(only(text('filter'))).toEqual([`tcp 22 ${everywhere} > ${everywhere}`]);
    expect(only(text('nat'))).toEqual([]);
  });

  it('may be in a chain with any name', () => {
    const text = 'table inet filter {\nchain constructor {\ntype filter hook constructor priority 0;\n}\n}';
    expect(only(`${text}\nadd rule inet filter valueOf tcp dport 22 accept`)).toEqual([
      `tcp 22 ${everywhere} > ${everywhere}`,
    ]);
  });

  it.each([',\n\t\t\t     ', ', \n'])('may spread its set over several lines: %j', (end) => {
    expect(read(`tcp dport { 22, 80${end}443 } accept`)).toEqual(
      ['22', '80', '443'].map((port) => `tcp ${port} ${everywhere} > ${everywhere}`),
    );
  });

  it.each([
    ['inet', `tcp 22 ${everywhere} > ${everywhere}`],
    ['ip', 'tcp 22 0.0.0.0/0 > 0.0.0.0/0'],
    ['ip6', 'tcp 22 ::/0 > ::/0'],
  ])('belongs to the IP version of its table, which may be named where it is inserted: %s', (family, says) => {
    const earlier = 'table ip6 nat {\n}\n';
    expect(only(`${earlier}table ${family} filter {\nchain input {\ntcp dport 22 accept\n}\n}`)).toEqual([says]);
    expect(only(`${earlier}insert rule ${family} filter input tcp dport 22 accept`)).toEqual([says]);
  });
});

describe('a line of iptables-save', () => {
  it.each([
    ['-A INPUT -p tcp -m tcp --dport 22 -j ACCEPT', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['[5:300] -A INPUT -p tcp -m tcp --dport 22 -j ACCEPT', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['-A INPUT -s 10.0.0.0/8 -p tcp -j ACCEPT', ['tcp 1-65535 10.0.0.0/8 > 0.0.0.0/0']],
    ['-A INPUT -d fd00::5/128 -p udp --dport 69 -j ACCEPT', ['udp 69 ::/0 > fd00::5/128']],
    [
      '-A INPUT -p tcp -m multiport --dports 80,1000:2000 -m conntrack --ctstate NEW -m comment --comment "x -j DROP" -j ACCEPT',
      [`tcp 80 ${everywhere} > ${everywhere}`, `tcp 1000-2000 ${everywhere} > ${everywhere}`],
    ],
    [
      '-A INPUT -s 10.0.0.0/8 -p tcp -m state --state NEW -m tcp --dport 80 -j ACCEPT',
      ['tcp 80 10.0.0.0/8 > 0.0.0.0/0'],
    ],
    ['-A INPUT -p icmp -j ACCEPT', ['icmp 1-65535 0.0.0.0/0 > 0.0.0.0/0']],
    ['-A INPUT -p icmp -m icmp --icmp-type 8 -j ACCEPT', ['icmp 1-65535 0.0.0.0/0 > 0.0.0.0/0']],
    ['-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 128 -j ACCEPT', ['icmp 1-65535 ::/0 > ::/0']],
    ['-A INPUT -p icmpv6 -j ACCEPT', ['icmp 1-65535 ::/0 > ::/0']],
    ['-A INPUT -p ipv6-icmp -m icmp6 --icmpv6-type 135 -j ACCEPT', []],
    [
      '-A INPUT -p tcp --dport 22 -m comment --comment "as ip6tables does" -j ACCEPT',
      [`tcp 22 ${everywhere} > ${everywhere}`],
    ],
    ['-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT', []],
    ['-A INPUT -m state --state RELATED,ESTABLISHED -j ACCEPT', []],
    ['-A INPUT -i lo -j ACCEPT', []],
    ['-A PREROUTING -p udp --dport 69 -j CT --helper tftp', []],
    ['*filter\n:INPUT DROP [0:0]\n# words\nCOMMIT', []],
    ['-P INPUT DROP\n-N OTHER', []],
  ])('is read: %s', (line, expected) => {
    expect(only(`*filter\n${line}`)).toEqual(expected);
  });

  it.each([
    '-A INPUT -i eth0 -p tcp --dport 22 -j ACCEPT',
    '-A INPUT ! -s 10.0.0.1 -p tcp -j ACCEPT',
    '-A INPUT -p tcp -j DROP',
    '-A INPUT -s 10.0.0.1 -j REJECT --reject-with icmp-port-unreachable',
    '-I INPUT -j DROP',
    '-A INPUT -p constructor -j ACCEPT',
    '-A INPUT -s 10.0.0.1 -j ACCEPT',
    '-A INPUT -s example.org -p tcp --dport 22 -j ACCEPT',
    '-A INPUT -p tcp --dport ssh -j ACCEPT',
    '-A INPUT -p tcp --sport ssh -j ACCEPT',
    '-A INPUT -p sctp --dport 22 -j ACCEPT',
    '-A INPUT x-p tcp -p tcp --dport 22 -j ACCEPT',
    '-A INPUT -p tcp --dport 22 --dportx 23 -j ACCEPT',
    '-A INPUT -p tcp --dport 22 -j ACCEPT -s',
    'x -A INPUT -i lo -j ACCEPT',
    '-A INPUT -p tcp --dport 22 -m comment --comment "[5:3] " -j DROP',
    '-A INPUT -i lo -j ACCEPT -x',
    '-A PREROUTING -p udp --dport 69 -j CT --helper tftp-x',
  ])('is listed as it stands where it is not understood: %s', (line) => {
    expect(only(`*filter\n${line}`)).toEqual([`? ${line}`]);
  });

  it.each(['DROP', 'REJECT', 'REJECT --reject-with icmp-host-prohibited', '-m comment --comment "the rest" -j DROP'])(
    'is never reached below a drop of everything in its chain: %s',
    (end) => {
      const drop = end.startsWith('-m') ? end : `-j ${end}`;
      const open = (chain: string, port: number) => `-A ${chain} -p tcp -m tcp --dport ${port} -j ACCEPT`;
      const save = `*filter\n${open('INPUT', 22)}\n[5:3] -A INPUT ${drop}\n${open('INPUT', 80)}\n${open('FORWARD', 443)}`;
      const says = [22, 443].map((port) => `tcp ${port} ${everywhere} > ${everywhere}`);
      expect(only(save)).toEqual(says);
      expect(only(`${save}\nCOMMIT\n${save}`)).toEqual([...says, ...says]);
    },
  );

  it('belongs to the IP version of the program that printed it', () => {
    const line = '-A INPUT -p tcp --dport 22 -j ACCEPT';
    expect(only(`# Generated by iptables-save v1.8.9\n${line}\n# Generated by ip6tables-save v1.8.9\n${line}`)).toEqual(
      ['tcp 22 0.0.0.0/0 > 0.0.0.0/0', 'tcp 22 ::/0 > ::/0'],
    );
    expect(only(line.replace('-j', '-m comment --comment "# Generated by ip6tables" -j'))).toEqual([
      `tcp 22 ${everywhere} > ${everywhere}`,
    ]);
  });
});

describe('a command of iptables', () => {
  it.each([
    ['sudo iptables -I INPUT -p tcp -m tcp --dport 22 -j ACCEPT', ['tcp 22 0.0.0.0/0 > 0.0.0.0/0']],
    ['iptables -w -I INPUT 1 -p tcp --dport 22 -j ACCEPT', ['tcp 22 0.0.0.0/0 > 0.0.0.0/0']],
    ['ip6tables -w 10 -I INPUT 12 -p tcp --dport 22 -j ACCEPT', ['tcp 22 ::/0 > ::/0']],
    ['  -A INPUT -s 10.0.0.0/8 -p tcp --dport 22 -j ACCEPT', ['tcp 22 10.0.0.0/8 > 0.0.0.0/0']],
    ['ip6tables -A INPUT -p tcp --dport 22 -j ACCEPT', ['tcp 22 ::/0 > ::/0']],
    [
      "sudo iptables -I FORWARD -s 10.0.0.0/8 -p udp -m udp --dport 53 -m comment --comment 'a -j DROP' -j ACCEPT",
      ['udp 53 10.0.0.0/8 > 0.0.0.0/0'],
    ],
    [
      `iptables -A INPUT -p tcp --dport 22 -m comment --comment 'it'\\''s "mine"'\\ too -j ACCEPT`,
      ['tcp 22 0.0.0.0/0 > 0.0.0.0/0'],
    ],
    ["sudo iptables -I INPUT -s '<worker-nodes>' -p tcp --dport 22 -j ACCEPT", ['tcp 22  > 0.0.0.0/0']],
    ['sudo iptables -t filter -A INPUT -p tcp --dport 22 -j ACCEPT', ['tcp 22 0.0.0.0/0 > 0.0.0.0/0']],
    ['sudo iptables -t nat -A PREROUTING -p tcp --dport 22 -j ACCEPT', []],
    ['sudo ip6tables -t raw -A OUTPUT -p udp -m udp --dport 69 -j CT --helper tftp', []],
    ['iptables -A INPUT -j DROP\niptables -A INPUT -p tcp --dport 22 -j ACCEPT', []],
    ['iptables -A INPUT -j DROP\niptables -I INPUT -p tcp --dport 22 -j ACCEPT', ['tcp 22 0.0.0.0/0 > 0.0.0.0/0']],
    ['iptables -A INPUT -j DROP\nip6tables -A INPUT -p tcp --dport 22 -j ACCEPT', ['tcp 22 ::/0 > ::/0']],
    [
      '*raw\n-A PREROUTING -p tcp -j ACCEPT\nCOMMIT\n*filter\n-A constructor -p tcp --dport 22 -j ACCEPT',
      [`tcp 22 ${everywhere} > ${everywhere}`],
    ],
  ])('is read: %s', (line, expected) => {
    expect(only(line)).toEqual(expected);
  });

  it.each([
    'sudo iptables -D INPUT -p tcp --dport 22 -j ACCEPT',
    'sudo iptables -I INPUT -p tcp --dport 22 -j DROP',
    'sudo iptables -I INPUT -p tcp --dport 22 " -j ACCEPT',
    "sudo iptables -I INPUT -p tcp --dport 22 ' -j ACCEPT",
    'sudo rm -I INPUT -p tcp --dport 22 -j ACCEPT',
    "sudo iptables -I INPUT -s '<worker nodes>' -p tcp --dport 22 -j ACCEPT",
  ])('is listed as it stands where it is not understood: %s', (line) => {
    expect(only(`*filter\n${line}`)).toEqual([`? ${line}`]);
  });
});

describe('a line of ss', () => {
  const head = 'Netid State  Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n';

  it.each([
    [
      'tcp   LISTEN 0      4096         *:10250            *:*    users:(("kubelet",pid=1,fd=18))',
      [`tcp 10250 ${everywhere} > ${everywhere}`],
    ],
    ['tcp   LISTEN 0      128    0.0.0.0:22      0.0.0.0:*', [`tcp 22 ${everywhere} > 0.0.0.0/0`]],
    ['tcp   LISTEN 0      128    [::]:22            [::]:*', [`tcp 22 ${everywhere} > ::/0`]],
    ['tcp LISTEN    0 128 0.0.0.0:22      0.0.0.0:*', [`tcp 22 ${everywhere} > 0.0.0.0/0`]],
    ['udp   UNCONN 0      0      10.0.2.15%eth0:68        0.0.0.0:*', [`udp 68 ${everywhere} > 10.0.2.15/32`]],
    ['udp   UNCONN 0      0      [fe80::1]%eth0:546  [::]:*', [`udp 546 ${everywhere} > fe80::1/128`]],
    ['udp   UNCONN 0      0      127.0.0.53%lo:53         0.0.0.0:*', []],
    ['tcp   LISTEN 0      128    [::1]:631            [::]:*', []],
  ])('is read: %s', (line, expected) => {
    expect(describeAll(head + line)).toEqual({ kind: 'listeners', says: expected, notUnderstood: [] });
  });

  it.each([
    'tcp LISTEN',
    'tcp ESTAB 0 0 10.0.0.1:22 10.0.0.9:50000',
    'u_str LISTEN 0 128 /run/x 1 * 0',
    'tcp LISTEN 0 128 [::ffff:10.0.0.1]:22 *:*',
    'my Netid here',
    'xtcp LISTEN 0 128 0.0.0.0:22 *:*',
  ])('is listed as it stands where it is not understood: %s', (line) => {
    expect(describeAll(head + line).notUnderstood).toEqual([line]);
  });
});

describe('a line of CSV', () => {
  it.each([
    ['tcp,22,10.0.0.0/8,10.1.0.1', ['tcp 22 10.0.0.0/8 > 10.1.0.1/32']],
    ['UDP;67-69;10.0.0.0/8;', ['udp 67-69 10.0.0.0/8 > 0.0.0.0/0']],
    ['tcp\t22\tany\t', [`tcp 22 ${everywhere} > ${everywhere}`]],
    [
      'tcp,"22,80","10.0.0.1, 10.0.0.9",',
      ['tcp 22 10.0.0.1/32 10.0.0.9/32 > 0.0.0.0/0', 'tcp 80 10.0.0.1/32 10.0.0.9/32 > 0.0.0.0/0'],
    ],
    ['icmp,,fd00::/64,', ['icmp 1-65535 fd00::/64 > ::/0']],
    ['destination;source;protocol;port\n10.1.0.1;10.0.0.1;tcp;22', ['tcp 22 10.0.0.1/32 > 10.1.0.1/32']],
    ['proto,src_ip,dst_ip,dst_port\ntcp,10.0.0.1,10.1.0.1,22', ['tcp 22 10.0.0.1/32 > 10.1.0.1/32']],
    [
      'Action,Protocol,Port,Source IP,Destination CIDR\nallow,tcp,22,10.0.0.1,10.1.0.0/24',
      ['tcp 22 10.0.0.1/32 > 10.1.0.0/24'],
    ],
    ['protocol,ports\ntcp,22', [`tcp 22 ${everywhere} > ${everywhere}`]],
    [' protocol , ports \n tcp , 22 ', [`tcp 22 ${everywhere} > ${everywhere}`]],
    ['tcp\t"22,80"\t"10.0.0.1"\t', ['tcp 22 10.0.0.1/32 > 0.0.0.0/0', 'tcp 80 10.0.0.1/32 > 0.0.0.0/0']],
    [
      'Protocols;My protocol;My source ports;Ports list;My source;My destination;Protocol;Ports;Source address;Destination address\nx;x;x;x;x;x;tcp;22;10.0.0.1;10.1.0.1',
      ['tcp 22 10.0.0.1/32 > 10.1.0.1/32'],
    ],
  ])('is read: %j', (text, expected) => {
    expect(only(text)).toEqual(expected);
  });

  it.each([
    'gre,1,any,any',
    'tcp,0,any,any',
    'tcp,22,moon,any',
    'tcp,22,any,moon',
    'tcp,22,any,any,deny',
    'Drop,tcp,22,any,any',
    'tcp,22,"<a>, 10.0.0.1",',
    'tcp,22,"10.0.0.1, <a>",',
    'hello',
  ])('is listed as it stands where it is not understood: %s', (line) => {
    expect(only(line)).toEqual([`? ${line}`]);
  });
});

describe('a header of CSV', () => {
  it.each([
    ['protocol,ports,source zone', 'tcp,22,Workers'],
    ['protocol,ports,source,from zone,destination name', 'tcp,22,any,Workers,Admin'],
    ['action,protocol,ports,source,destination', 'deny,tcp,22,any,any'],
    ['protocol,ports,source,destination,state', 'tcp,22,any,any,disabled'],
    ['protocol,ports,source ports', 'tcp,22,ssh'],
  ])('whose column is not an address, or refuses, opens nothing to everybody: %s', (header, line) => {
    expect(describeAll(`${header}\n${line}`)).toMatchObject({ says: [], notUnderstood: [line] });
  });

  it('names the ports that it has to come from', () => {
    const { allowances } = readPasted('protocol,ports,source ports\nudp,67,68\nudp,69,');
    expect(allowances.map(({ sourcePorts }) => sourcePorts)).toEqual([
      [{ from: 68, to: 68 }],
      [{ from: 1, to: 65_535 }],
    ]);
  });
});

describe('security groups', () => {
  const group = (...permissions: unknown[]) =>
    only(JSON.stringify({ SecurityGroups: [{ IpPermissions: permissions }, { IpPermissions: [] }, {}] }));
  const ranges = { IpRanges: [{ CidrIp: '10.0.0.0/8' }], Ipv6Ranges: [{ CidrIpv6: 'fd00::/8' }] };

  it.each([
    [{ IpProtocol: 'tcp', FromPort: 80, ToPort: 90, ...ranges }, [`tcp 80-90 10.0.0.0/8 fd00::/8 > ${everywhere}`]],
    [
      { IpProtocol: '-1', IpRanges: ranges.IpRanges },
      ['tcp', 'udp', 'icmp'].map((protocol) => `${protocol} 1-65535 10.0.0.0/8 > ${everywhere}`),
    ],
    [
      { IpProtocol: 'icmp', FromPort: 8, ToPort: -1, IpRanges: ranges.IpRanges },
      [`icmp 1-65535 10.0.0.0/8 > ${everywhere}`],
    ],
    [
      { IpProtocol: 'icmp', FromPort: -1, ToPort: -1, IpRanges: ranges.IpRanges },
      [`icmp 1-65535 10.0.0.0/8 > ${everywhere}`],
    ],
    [
      { IpProtocol: 'icmpv6', FromPort: 128, ToPort: 0, Ipv6Ranges: ranges.Ipv6Ranges },
      [`icmp 1-65535 fd00::/8 > ${everywhere}`],
    ],
    [{ IpProtocol: 'icmp', FromPort: 3, ToPort: -1, IpRanges: ranges.IpRanges }, []],
  ])('are read: %j', (permission, expected) => {
    expect(group(permission)).toEqual(expected);
  });

  it.each([
    { IpProtocol: 'tcp', FromPort: 80, ToPort: 80 },
    { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, ...ranges, UserIdGroupPairs: [{ GroupId: 'sg-1' }] },
    { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, ...ranges, PrefixListIds: [{ PrefixListId: 'pl-1' }] },
    { IpProtocol: 'tcp', FromPort: 90, ToPort: 80, ...ranges },
    { IpProtocol: 'tcp', ToPort: 80, ...ranges },
    { IpProtocol: '50', ...ranges },
  ])('are listed where they are not understood: %j', (permission) => {
    expect(group(permission)).toEqual([`? ${JSON.stringify(permission)}`]);
  });

  it('are none where the text is other JSON', () => {
    expect(readPasted('{"SecurityGroups": []}').kind).toBe('rules');
    expect(only('{"SecurityGroups": 5}')).toEqual(['? {"SecurityGroups": 5}']);
    expect(only('[1]')).toEqual(['? [1]']);
  });
});

describe('a text', () => {
  it.each([
    ['[15:3000] -A INPUT -p tcp --dport 22 -j ACCEPT', 'rules'],
    ['[15:3000] -I INPUT -p tcp --dport 22 -j ACCEPT', 'rules'],
    ['-A INPUT -p tcp --dport 22 -j ACCEPT', 'rules'],
    ['  table ip filter {\n tcp dport 22 accept # handle 12\n}', 'rules'],
    ['table ip6 filter {\n tcp dport 22 accept\n}', 'rules'],
    ['add rule inet filter input tcp dport 22 accept comment "add rule a b c drop"', 'rules'],
    ['tcp    LISTEN 10     4096    0.0.0.0:22    0.0.0.0:*', 'listeners'],
    ['Netid  State\ntcp    LISTEN 10     4096    *:22    *:*', 'listeners'],
  ])('is told by its first words: %j', (text, kind) => {
    const { allowances, notUnderstood, kind: found } = readPasted(text);
    expect({ found, notUnderstood, ports: allowances.map(({ ports }) => ports) }).toEqual({
      found: kind,
      notUnderstood: [],
      ports: [{ from: 22, to: 22 }],
    });
  });

  it.each([
    'some words, then table inet filter',
    'x -A INPUT -p tcp --dport 22 -j ACCEPT',
    'the tcp  LISTEN of mine',
    'Protocols',
    'my protocol',
  ])('is listed where it only mentions them: %j', (text) => {
    expect(describeAll(text)).toMatchObject({ says: [], notUnderstood: [text] });
    expect(describeAll(`tcp,22,,\n${text}`)).toMatchObject({
      says: [`tcp 22 ${everywhere} > ${everywhere}`],
      notUnderstood: [text],
    });
  });

  it.each([
    ['blank lines', '\n'.repeat(50_000)],
    ['a set without end', `table inet x {\n{a,${'\n'.repeat(50_000)}`],
    ['quotes', `-A INPUT ${'"'.repeat(50_000)}`],
  ])('is read at once, whatever it is: %s', (_, text) => {
    const start = performance.now();
    readPasted(`a${text}`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('keeps its lines where they hold no set of nftables', () => {
    expect(describeAll('{ a,\n b }').notUnderstood).toEqual(['{ a,', 'b }']);
  });

  const typed = (type: string) => only(`*filter\n-A INPUT -p icmp -m icmp --icmp-type ${type} -j ACCEPT`);

  it.each(['8', '8/0', 'echo-request', 'ping', 'any'])('knows ping in ICMP of type %s', (type) => {
    expect(typed(type)).toEqual(['icmp 1-65535 0.0.0.0/0 > 0.0.0.0/0']);
  });

  it.each(['18', '80', '128x', 'xecho-request', '8/01', 'anyx'])('knows ping from ICMP of type %s', (type) => {
    expect(typed(type)).toEqual([]);
  });

  it('may have groups that are none', () => {
    const permission = { IpProtocol: 'tcp', FromPort: 80, ToPort: 80, IpRanges: [null, 5, { CidrIp: '10.0.0.0/8' }] };
    const groups = [null, 5, [1], 'x', { IpPermissions: [null, [], permission] }];
    expect(only(JSON.stringify({ SecurityGroups: groups }))).toEqual([`tcp 80 10.0.0.0/8 > ${everywhere}`]);
    for (const half of [
      { ...permission, FromPort: 79.5 },
      { ...permission, ToPort: 80.5 },
    ])
      expect(only(JSON.stringify({ SecurityGroups: [{ IpPermissions: [half] }] }))).toEqual([
        `? ${JSON.stringify(half)}`,
      ]);
  });
});
