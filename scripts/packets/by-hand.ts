import { formatCidr } from '@/lib/firewall/proof/address';
import type { Permit } from '@/lib/firewall/proof/permit';
import type { Engine, Writer } from './engines/engine';

/** Rulesets written by hand: they prove the lab itself, before and apart from the formats. */
const port = ({ ports: { from, to } }: Permit, dash: string) => (from === to ? `${from}` : `${from}${dash}${to}`);
const isOf = (family: 4 | 6) => (permit: Permit) => permit.source.family === family && permit.protocol !== 'icmp';
const withPorts = (permits: readonly Permit[]) => permits.filter(({ protocol }) => protocol !== 'icmp');

const nftables: Writer = (permits) => {
  const rules = withPorts(permits).map((permit) => {
    const ip = permit.source.family === 4 ? 'ip' : 'ip6';
    const ends = `${ip} saddr ${formatCidr(permit.source)} ${ip} daddr ${formatCidr(permit.destination)}`;
    return `${ends} ${permit.protocol} dport ${port(permit, '-')} accept`;
  });
  const body = `table inet portolan
delete table inet portolan
table inet portolan {
  chain input {
    type filter hook input priority filter; policy drop;
    ct state vmap { established : accept, related : accept, invalid : drop }
    iif "lo" accept
    icmp type { destination-unreachable, time-exceeded, parameter-problem, echo-request } accept
    icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, echo-request, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert } accept
    ${rules.join('\n    ')}
  }
}
`;
  return [{ name: 'portolan.nft', body }];
};

const iptables: Writer = (permits) =>
  ([4, 6] as const).map((family) => {
    const rules = permits.filter(isOf(family)).map((permit) => {
      const ends = `-s ${formatCidr(permit.source)} -d ${formatCidr(permit.destination)}`;
      return `-A INPUT ${ends} -p ${permit.protocol} --dport ${port(permit, ':')} -j ACCEPT`;
    });
    const body = `*filter
:INPUT DROP [0:0]
:FORWARD DROP [0:0]
:OUTPUT ACCEPT [0:0]
-A INPUT -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A INPUT -i lo -j ACCEPT
-A INPUT -p ${family === 4 ? 'icmp' : 'ipv6-icmp'} -j ACCEPT
${rules.join('\n')}
COMMIT
`;
    return { name: `rules.v${family}`, body };
  });

const ufw: Writer = (permits) => {
  const lines = withPorts(permits).map((permit) => {
    const ends = `from ${formatCidr(permit.source)} to ${formatCidr(permit.destination)}`;
    return `sudo ufw allow proto ${permit.protocol} ${ends} port ${port(permit, ':')}`;
  });
  return [{ name: 'ufw.sh', body: lines.join('\n') }];
};

const firewalld: Writer = (permits) => {
  const zone = 'sudo firewall-cmd --permanent --zone=portolan';
  const rules = withPorts(permits).map((permit) => {
    const ends = `source address="${formatCidr(permit.source)}" destination address="${formatCidr(permit.destination)}"`;
    const opening = `port port="${port(permit, '-')}" protocol="${permit.protocol}"`;
    return `${zone} --add-rich-rule='rule family="ipv${permit.source.family}" ${ends} ${opening} accept'`;
  });
  const before = ['sudo firewall-cmd --permanent --new-zone=portolan', `${zone} --set-target=DROP`];
  const after = ['icmp', 'ipv6-icmp'].map((protocol) => `${zone} --add-protocol=${protocol}`);
  const bind = [`${zone} --add-interface=eth0`, 'sudo firewall-cmd --reload'];
  return [{ name: 'firewalld.sh', body: [...before, ...after, ...rules, ...bind].join('\n') }];
};

function wildcard(text: string): string {
  const [address, length] = text.split('/');
  if (length === '0') return 'any';
  const mask = 2 ** (32 - Number(length)) - 1;
  return length === '32'
    ? `host ${address}`
    : `${address} ${[24, 16, 8, 0].map((bits) => (mask >>> bits) & 255).join('.')}`;
}

const ios: Writer = (permits) => {
  const lines = permits
    .filter(({ source }) => source.family === 4)
    .map((permit) => {
      const [from, to] = [wildcard(formatCidr(permit.source)), wildcard(formatCidr(permit.destination))];
      const { protocol, ports } = permit;
      if (protocol === 'icmp')
        return { there: ` permit icmp ${from} ${to} echo`, back: ` permit icmp ${to} ${from} echo-reply` };
      const range = ports.from === ports.to ? `eq ${ports.from}` : `range ${ports.from} ${ports.to}`;
      const established = protocol === 'tcp' ? ' established' : '';
      return {
        there: ` permit ${protocol} ${from} ${to} ${range}`,
        back: ` permit ${protocol} ${to} ${range} ${from}${established}`,
      };
    });
  const list = (name: string, body: readonly string[]) => [`ip access-list extended ${name}`, ...body];
  const there = list(
    'PORTOLAN-IN',
    lines.map((line) => line.there),
  );
  const back = list(
    'PORTOLAN-OUT',
    lines.map((line) => line.back),
  );
  return [{ name: 'ios.txt', body: `${[...there, ...back].join('\n')}\n` }];
};

export const byHand: Readonly<Record<Engine['format'], Writer>> = {
  nftables,
  iptables,
  ufw,
  firewalld,
  'cisco-ios': ios,
};
