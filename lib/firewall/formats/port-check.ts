import { formatPortRange, type PortRange } from '@/lib/flows';
import { formatAddress } from '../cidr';
import { type Format, outcomesWithout, type RenderedFile } from '../format';
import { headerOf } from '../header';
import { commentOf, toName } from '../label';
import { mergePorts } from '../ports';
import type { Rule, Side } from '../rule';
import { byFamily } from '../side';

interface Probe {
  protocol: string;
  port: number;
  host: string;
  words: string;
}

const manyPorts = 4;

/** Of a long range the first, the middle and the last port are tried. */
const portsOf = (range: PortRange): number[] =>
  range.to - range.from < manyPorts
    ? Array.from({ length: range.to - range.from + 1 }, (_, index) => range.from + index)
    : [range.from, Math.floor((range.from + range.to) / 2), range.to];

const isWritable = ({ protocol, caveat }: Rule): boolean => protocol !== 'icmp' && !caveat;

function hostsOf(rule: Rule): string[] {
  return byFamily(rule).flatMap(({ destinations }) =>
    destinations.map(({ cidr, placeholder }) => (cidr ? formatAddress(cidr.family, cidr.base) : placeholder)),
  );
}

const probesOf = (rule: Rule): Probe[] =>
  mergePorts(rule.parts.flatMap(({ ports }) => ports)).flatMap((range) =>
    portsOf(range).flatMap((port) =>
      hostsOf(rule).map((host) => ({
        protocol: rule.protocol,
        port,
        host,
        words:
          commentOf(
            rule,
            200,
            rule.parts.filter(({ ports }) => ports.some(({ from, to }) => from <= port && port <= to)),
          ) + (range.to - range.from < manyPorts ? '' : ` (of ${formatPortRange(range)})`),
      })),
    ),
  );

const script = `set -u
wrong=0
probe() { # protocol port host words
  local answer status verdict
  answer=$(LC_ALL=C timeout 3 bash -c 'exec 3<>"/dev/$1/$2/$3" || exit 1; [ "$1" = tcp ] && exit 0; printf x >&3; sleep 0.5; printf x >&3' _ "$1" "$3" "$2" 2>&1)
  status=$?
  case "$status:$answer" in
    0:*) if [ "$1" = tcp ]; then verdict=OPEN; else verdict=UNKNOWN; fi ;;
    *:*'onnection refused'*) verdict=CLOSED ;;
    124:*) verdict=DROPPED ;;
    *:*'o route to host'* | *:*'rohibited'* | *:*'unreachable'*) verdict=REJECTED ;;
    *) verdict=UNKNOWN ;;
  esac
  case "$verdict" in DROPPED | REJECTED) wrong=1 ;; esac
  printf '%-9s %-9s %-39s %s\\n' "$verdict" "$1/$2" "$3" "$4"
}
printf '%s\\n' 'OPEN and CLOSED: the way is open (CLOSED: no service answers yet). DROPPED: silence. REJECTED: a firewall said no.' 'UDP without an answer proves nothing: UNKNOWN. Ranges: the first, the middle and the last port; networks: the first address.'`;

const call = ({ protocol, port, host, words }: Probe): string => `probe ${protocol} ${port} '${host}' '${words}'`;

function fileOf(source: Side, probes: readonly Probe[], header: readonly string[]): RenderedFile {
  const body = [
    '#!/usr/bin/env bash',
    ...header,
    `# Run on: ${toName(source.name, 60)}`,
    script,
    ...probes.map(call),
    'exit "$wrong"',
    '',
  ];
  return { name: `check-from-${toName(source.name, 60)}.sh`, mime: 'text/x-shellscript', body: body.join('\n') };
}

/** One script for the machines of each zone; it needs bash and coreutils, and leaves nothing behind. */
export const portCheck: Format = {
  id: 'port-check',
  label: 'Port check (bash)',
  proof: {
    kind: 'not run',
    sentence:
      'Our tests find every port of every flow in it, and hostile words change nothing but words; try it on one machine first. Silence of UDP is never called open.',
  },
  limits: { notes: ['ICMP is not tried.', 'Exit code 1: something is dropped or rejected.'] },
  variants: ['insert'],
  render(request) {
    const rules = request.rules.filter(isWritable);
    const sources = [...new Map(rules.map(({ source }) => [source.zone, source])).values()];
    const header = headerOf(request, '#', 200);
    const refusals = new Map(
      request.rules
        .filter((rule) => !isWritable(rule))
        .map(({ number }) => [number, 'the script tries TCP and UDP only'] as const),
    );
    return {
      files: sources.map((source) =>
        fileOf(
          source,
          [
            ...new Map(
              rules
                .filter((rule) => rule.source.zone === source.zone)
                .flatMap(probesOf)
                .map((probe) => [call(probe), probe]),
            ).values(),
          ],
          header,
        ),
      ),
      outcomes: outcomesWithout(request.outcomes, refusals),
      warnings: request.warnings,
    };
  },
};
