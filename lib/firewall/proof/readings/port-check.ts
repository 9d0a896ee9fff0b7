import type { PortRange } from '@/lib/flows';
import { anyOf, type Block, contains, formatBlock, readBlock } from '../address';
import { everyPort, mergePorts, type Permit } from '../permit';
import { linesOf, notKnown, type SecondReading, withoutWay } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

/** How a language writes what differs from script to script. */
interface Language {
  format: string;
  /** Name, first machine and, in the remark, the network that they are of. */
  machines: RegExp;
  /** Protocol, port, then an address or the name of a list. */
  calls: RegExp;
  /** The last line of what is the same in every script. */
  last: RegExp;
  end: string;
}

const addressOf = '([0-9a-f.:]+|<address>)';
const words = `'[^'\\\\]*'`;

const bash: Language = {
  format: 'port-check',
  machines: new RegExp(`^(machines_\\d+)='${addressOf}' # [^']*, (any address|[0-9a-f.:]+/\\d+)$`),
  calls: new RegExp(
    `^(?:for machine in \\$(machines_\\d+); do )?probe (tcp|udp) (\\d+) (?:'${addressOf}'|"\\$machine") ${words}(?:; done)?$`,
  ),
  last: /^printf '%s\\n' /,
  end: 'exit "$wrong"',
};

const powershell: Language = {
  format: 'port-check-powershell',
  machines: new RegExp(`^\\$(machines\\d+) = @\\('${addressOf}'\\) # [^']*, (any address|[0-9a-f.:]+/\\d+)$`),
  calls: new RegExp(
    `^(?:foreach \\(\\$machine in \\$(machines\\d+)\\) \\{ )?Test-Port '(tcp|udp)' (\\d+) (?:'${addressOf}'|\\$machine) ${words}(?: \\})?$`,
  ),
  last: /^Write-Output '/,
  end: 'exit $script:wrong',
};

/** Where no network is known, one of either IP version. */
function readMachines(first: string, network: string): Block[] {
  if (network === 'any address') return [anyOf(4), anyOf(6)];
  const block = readBlock(network);
  if (!contains(block, readBlock(first))) throw new Error(`${first} is no machine of ${network}`);
  return [block];
}

function readScript(body: string, { format, machines, calls, last, end }: Language): Permit[] {
  const lines = linesOf(body.replaceAll('\r\n', '\n'), '#');
  if (lines.pop() !== end) throw notKnown(format, body.slice(-60));
  const networks = new Map(
    lines.flatMap((line) => {
      const [, name, first, network] = machines.exec(line) ?? [];
      return name && first && network ? [[name, readMachines(first, network)] as const] : [];
    }),
  );
  const from = lines.findLastIndex((line) => last.test(line)) + 1;
  return lines.slice(from).flatMap((line) => {
    const [, list, protocol = '', port = '', host] = calls.exec(line) ?? [];
    const destinations = list === undefined ? [readBlock(host ?? line)] : networks.get(list);
    if (!destinations || (list !== undefined && host !== undefined)) throw notKnown(format, line);
    return destinations.flatMap((destination) =>
      toPermits({
        protocol,
        sources: [anyOf(destination.family)],
        destinations: [destination],
        ports: [readPorts(port, '-')],
      }),
    );
  });
}

/** Of a long range the first, the middle and the last. */
const samples = ({ from, to }: PortRange): number[] =>
  to - from < 4
    ? [from, from + 1, from + 2, from + 3].filter((port) => port <= to)
    : [from, Math.floor((from + to) / 2), to];

const ends = ({ source, destination }: Permit): string => `${formatBlock(source)} ${formatBlock(destination)}`;

function toSamples([first, ...rest]: readonly Permit[]): Permit[] {
  if (!first) return [];
  const { protocol, destination } = first;
  const blocks = destination.prefix === 0 ? [anyOf(4), anyOf(6)] : [destination];
  return mergePorts([first, ...rest].map(({ ports }) => ports))
    .flatMap(samples)
    .flatMap((port) =>
      blocks.map((block) => ({
        protocol,
        source: anyOf(block.family),
        destination: block,
        sourcePorts: everyPort,
        ports: { from: port, to: port },
      })),
    );
}

/** DHCP is a rule of its own, so its ports are never the edge of a range. */
const isDhcp = ({ protocol, ports: { from, to } }: Permit): boolean =>
  protocol === 'udp' && from === to && (from === 67 || from === 68);

const readingIn = (language: Language): SecondReading => ({
  format: language.format,
  read: (files) => files.flatMap(({ body }) => readScript(body, language)),
  /** TCP and UDP only, and no broadcast. */
  says: (meant) => (meant.protocol === 'icmp' || isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [withoutWay(meant)]),
  sums(permits) {
    const groups = new Map<string, Permit[]>();
    for (const permit of permits) {
      const key = [permit.protocol, permit.zones, permit.isOptional, isDhcp(permit), ends(permit)].join(' ');
      groups.set(key, [...(groups.get(key) ?? []), permit]);
    }
    return [...groups.values()].flatMap(toSamples);
  },
});

export const portCheck = readingIn(bash);
export const powershellCheck = readingIn(powershell);
