import type { PortRange } from '@/lib/flows';
import { anyOf, formatBlock, readBlock } from '../address';
import { everyPort, mergePorts, type Permit } from '../permit';
import { linesOf, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const call = /^probe (tcp|udp) (\d+) '([0-9a-f.:]+)' '[^'\\]*'$/;
const lastOfScript = /^printf '%s\\n' /;

/** Of a long range the first, the middle and the last. */
const samples = ({ from, to }: PortRange): number[] =>
  to - from < 4
    ? [from, from + 1, from + 2, from + 3].filter((port) => port <= to)
    : [from, Math.floor((from + to) / 2), to];

export const portCheck: SecondReading = {
  format: 'port-check',
  read: (files) =>
    files.flatMap(({ body }) => {
      const lines = linesOf(body, '#');
      const calls = lines.slice(lines.findIndex((line) => lastOfScript.test(line)) + 1);
      if (calls.pop() !== 'exit "$wrong"') throw notKnown('port check', body.slice(-60));
      return calls.flatMap((line) => {
        const [, protocol = '', port, host] = call.exec(line) ?? [];
        if (port === undefined || host === undefined) throw notKnown('port check', line);
        const destination = readBlock(host);
        return toPermits({
          protocol,
          sources: [anyOf(destination.family)],
          destinations: [destination],
          ports: [readPorts(port, '-')],
        });
      });
    }),
  /** TCP and UDP only, and no broadcast. */
  says: (meant) => (meant.protocol === 'icmp' || isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
  /** A network is asked at its first address. */
  sums(permits) {
    const groups = new Map<string, Permit[]>();
    for (const permit of permits) {
      const key = [permit.protocol, formatBlock(permit.source), formatBlock(permit.destination)].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), permit]);
    }
    return [...groups.values()].flatMap(([first, ...rest]) => {
      if (!first) return [];
      const { protocol, destination } = first;
      const host = { ...destination, prefix: destination.family === 4 ? 32 : 128 };
      return mergePorts([first, ...rest].map(({ ports }) => ports))
        .flatMap(samples)
        .map((port) => ({
          protocol,
          source: anyOf(destination.family),
          destination: host,
          sourcePorts: everyPort,
          ports: { from: port, to: port },
        }));
    });
  },
};
