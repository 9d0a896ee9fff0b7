import { portChecks, portCheck as words } from '@/lib/words/formats';
import { type Format, outcomesWithout, type RenderedFile } from '../format';
import { headerOf } from '../header';
import { type Errand, networksOf, type Probe, probeRefusals, toErrands } from '../probes';

const script = `set -u
wrong=0
ask_tcp() { # address port
  LC_ALL=C timeout 3 bash -c 'exec 3<>"/dev/tcp/$0/$1"' "$1" "$2" 2>&1
}
ask_udp() { # address port; questions that a server answers, a letter elsewhere
  local question=x
  case "$2" in
    53) question='\\160\\157\\001\\000\\000\\001\\000\\000\\000\\000\\000\\000\\000\\000\\002\\000\\001' ;;
    123) question="\\\\043$(printf '\\\\000%.0s' {1..47})" ;;
    623) question='\\006\\000\\377\\006\\000\\000\\021\\276\\200\\000\\000\\000' ;;
  esac
  LC_ALL=C timeout 4 bash -c 'exec 3<>"/dev/udp/$0/$1" || exit 1; printf "$2" >&3; timeout 2 head -c 1 <&3 >/dev/null' "$1" "$2" "$question" 2>&1
}
ask_tftp() { # address; the answer may come from another port, which only curl can hear
  local host=$1 status
  case "$host" in *:*) host="[$host]" ;; esac
  curl -s -m 4 -o /dev/null "tftp://$host/portolan-check"
  status=$?
  case "$status" in 0 | 68 | 69 | 7[0-4]) return 0 ;; *) return 124 ;; esac
}
probe() { # protocol port address words
  local answer status verdict
  case "$1/$2" in
    udp/69) if command -v curl >/dev/null; then answer=$(ask_tftp "$3"); else answer=$(ask_udp "$3" "$2"); fi ;;
    udp/*) answer=$(ask_udp "$3" "$2") ;;
    *) answer=$(ask_tcp "$3" "$2") ;;
  esac
  status=$?
  case "$1:$status:$answer" in
    *:0:*) verdict=OPEN ;;
    *'onnection refused'*) verdict=CLOSED ;;
    *'o route to host'* | *'rohibited'* | *'unreachable'* | *'ermission denied'*) verdict=REJECTED ;;
    tcp:124:* | *'timed out'*) verdict=DROPPED ;;
    *) verdict=UNKNOWN ;;
  esac
  case "$3" in '<'*) verdict=NOADDRESS ;; esac
  case "$verdict" in DROPPED | REJECTED | NOADDRESS) wrong=1 ;; esac
  printf '%-9s %-9s %-39s %s\\n' "$verdict" "$1/$2" "$3" "$4"
}`;

function call({ protocol, port, target, words }: Probe, networks: readonly string[]): string {
  const index = networks.indexOf(target.network ?? '') + 1;
  return index > 0
    ? `for machine in $machines_${index}; do probe ${protocol} ${port} "$machine" '${words}'; done`
    : `probe ${protocol} ${port} '${target.first}' '${words}'`;
}

function fileOf(errand: Errand, header: readonly string[]): RenderedFile {
  const networks = networksOf(errand);
  const body = [
    '#!/usr/bin/env bash',
    '# shellcheck disable=SC2016',
    ...header,
    `# Run on: ${errand.from}`,
    ...networks.map(({ first, network }, index) => `machines_${index + 1}='${first}' # ${network}`),
    script,
    `printf '%s\\n' ${portChecks.legend.map((line) => `'${line}'`).join(' ')} ''`,
    ...errand.probes.map((probe) =>
      call(
        probe,
        networks.map(({ network }) => network ?? ''),
      ),
    ),
    'exit "$wrong"',
    '',
  ];
  return { name: `${errand.name}.sh`, mime: 'text/x-shellscript', body: body.join('\n') };
}

/** One script for the machines of each zone; it needs bash and coreutils, and leaves nothing behind. */
export const portCheck: Format = {
  id: 'port-check',
  label: words.label,
  proof: {
    kind: 'packets',
    sentence: words.proof,
  },
  limits: { notes: portChecks.notes },
  variants: ['insert'],
  render(request) {
    const header = headerOf(request, '#', 200);
    return {
      files: toErrands(request).map((errand) => fileOf(errand, header)),
      outcomes: outcomesWithout(request.outcomes, probeRefusals(request)),
      warnings: request.warnings,
    };
  },
};
