import { formatById, type Networks, parseNetworks, planRules } from '@/lib/firewall';
import type { Flow, Zone } from '@/lib/flows';
import { byHand } from './by-hand';
import type { Engine, Writer } from './engines/engine';
import { networks as typed } from './machines';
import { type Opening, profiles } from './profiles';

const zones: readonly Zone[] = [...Object.keys(typed), 'any'].map((id) => ({ id, name: id, about: id }));

const networks: Networks = Object.fromEntries(
  zones.map(({ id }) => [id, parseNetworks((typed[id] ?? ['0.0.0.0/0', '::/0']).join(' ')).cidrs]),
);

const protocols = { tcp: 'TCP', udp: 'UDP', icmp: 'ICMP' } as const;

function toFlow([what, source, destination]: Opening, index: number): Flow {
  const [name = '', ports = ''] = what.split('/');
  const [from = 0, to = from] = ports.split('-').map(Number);
  const protocol = name === 'tcp' || name === 'udp' ? protocols[name] : protocols.icmp;
  return {
    id: `lab/${index}~${source}`,
    rowId: `lab/${index}`,
    source,
    destination,
    sourceZones: [source],
    destinationZones: [destination],
    protocol,
    ports: protocol === 'ICMP' ? [] : [{ from, to }],
    purpose: `${what} of "the lab"; it's $(hostile)`,
    need: { kind: 'always' },
    phases: ['steady'],
    path: 'underlay',
    symmetric: false,
    providers: ['bare-metal'],
    releases: { ranges: [], verifiedOnly: false },
    publishedIds: [],
    notes: [],
    ifClosed: null,
    evidence: [],
    confidence: { level: 'high' },
  };
}

/** The format's own text for a machine's host firewall, or for the router where no machine is named. */
const fromFormat =
  (id: string, profile: string): Writer =>
  (_permits, machine) => {
    const flows = (profiles[profile] ?? []).map(toFlow);
    const place = machine
      ? ({ kind: 'host', zone: machine.zone, outbound: false } as const)
      : { kind: 'between' as const };
    const plan = planRules({ flows, zones, networks, place });
    return formatById(id)?.render({ ...plan, place, variant: 'whole', header: ['Portolan'] }).files ?? [];
  };

/** A format that the site writes is tried as it is written; the rest of the engines prove the lab with rules by hand. */
export const isWritten = ({ format }: Engine): boolean => formatById(format) !== undefined;

export const writerOf = (engine: Engine, profile: string): Writer =>
  isWritten(engine) ? fromFormat(engine.format, profile) : byHand[engine.format];
