import type { Lab } from './lab';

/**
 * A table around everything that an engine hooks in: what arrived is counted before it, what every filter let through
 * is remembered after it. An accepted packet travels on to later chains, a dropped one does not.
 */
const table = `table inet observer {
  set arrived { type ipv4_addr . inet_proto; size 64; flags dynamic; counter; }
  set arrived6 { type ipv6_addr . inet_proto; size 64; flags dynamic; counter; }
  set seen { type ipv4_addr . inet_proto . inet_service; size 1048576; flags dynamic; }
  set seen6 { type ipv6_addr . inet_proto . inet_service; size 1048576; flags dynamic; }
  chain before {
    type filter hook input priority -350;
    tcp flags & (syn | ack) != syn accept
    meta l4proto { tcp, udp } meta nfproto ipv4 update @arrived { ip saddr . meta l4proto counter }
    meta l4proto { tcp, udp } meta nfproto ipv6 update @arrived6 { ip6 saddr . meta l4proto counter }
  }
  chain after {
    type filter hook input priority 350;
    tcp flags & (syn | ack) != syn accept
    meta l4proto { tcp, udp } meta nfproto ipv4 add @seen { ip saddr . meta l4proto . th dport }
    meta l4proto { tcp, udp } meta nfproto ipv6 add @seen6 { ip6 saddr . meta l4proto . th dport }
  }
}
`;

/** What one source sent with one protocol, and the ports on which it got through. */
export interface Seen {
  sent: number;
  ports: Set<number>;
}

interface Counted {
  elem?: { val: { concat: [string, string] }; counter?: { packets: number } };
}

interface Concatenated {
  concat: [string, string, number];
}

function elements<Element>(lab: Lab, machine: string, set: string): Element[] {
  const text = lab.run(machine, ['nft', '-j', 'list', 'set', 'inet', 'observer', set]);
  // nft's own output, in the shape of the table above.
  const { nftables } = JSON.parse(text) as { nftables: { set?: { elem?: Element[] } }[] };
  return nftables.flatMap((item) => item.set?.elem ?? []);
}

export function watch(lab: Lab, machine: string): void {
  lab.run(machine, ['nft', '-f', '-'], { input: table });
}

/** By `address protocol`. */
export function readSeen(lab: Lab, machine: string): Map<string, Seen> {
  const result = new Map<string, Seen>();
  for (const set of ['arrived', 'arrived6']) {
    for (const { elem } of elements<Counted>(lab, machine, set)) {
      if (elem) result.set(elem.val.concat.join(' '), { sent: elem.counter?.packets ?? 0, ports: new Set() });
    }
  }
  for (const set of ['seen', 'seen6']) {
    for (const { concat } of elements<Concatenated>(lab, machine, set)) {
      result.get(`${concat[0]} ${concat[1]}`)?.ports.add(Number(concat[2]));
    }
  }
  return result;
}
