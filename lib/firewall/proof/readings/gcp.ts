import type { PortRange } from '@/lib/flows';
import { readBlock } from '../address';
import { allLines, notKnown, type SecondReading } from '../reading';
import { isBroadcast, isDhcpAnswer, readPorts, toPermits } from '../words';

const networks = "'?([0-9a-f.:/,]+)'?";
const command = new RegExp(
  '^gcloud compute firewall-rules create ([a-z][a-z0-9-]{0,61}[a-z0-9]) --network="\\$NETWORK" ' +
    '--direction=(INGRESS|EGRESS) --action=ALLOW --rules=([a-z0-9:,-]+) ' +
    `--source-ranges=${networks} --destination-ranges=${networks} ` +
    `--description=('[A-Za-z0-9 ._:/(),+-]{0,255}'|[A-Za-z0-9._:/,+-]+|'')$`,
);
const guard = ': "${' + 'NETWORK:?set it to the name of your VPC network}"';

function readRules(text: string): { protocol: string; ports: PortRange[] } {
  const rules = text.split(',').map((each) => each.split(':'));
  const [[protocol = ''] = []] = rules;
  if (rules.some(([each]) => each !== protocol)) throw notKnown('Google Cloud', text);
  return { protocol, ports: rules.map(([, ports = '']) => readPorts(ports, '-')) };
}

export const gcp: SecondReading = {
  format: 'gcp',
  read(files) {
    const [first, ...lines] = allLines(files, '#');
    if (first !== undefined && first !== guard) throw notKnown('Google Cloud', first);
    const names = new Set<string>();
    return lines.flatMap((line) => {
      const [, name = '', direction, rules = '', sources, destinations] = command.exec(line) ?? [];
      if (!sources || !destinations || names.has(name)) throw notKnown('Google Cloud', line);
      names.add(name);
      return toPermits({
        ...readRules(rules),
        way: direction === 'EGRESS' ? 'out' : 'in',
        sources: sources.split(',').map(readBlock),
        destinations: destinations.split(',').map(readBlock),
      });
    });
  },
  /** ICMP has no types there. */
  says: (meant) => (meant.protocol === 'icmp' || isBroadcast(meant) || isDhcpAnswer(meant) ? [] : [meant]),
};
