import { formatById, type Place, parseNetworks, planRules } from '@/lib/firewall';
import type { Engine, Writer } from './engines/engine';
import type { LabProfile } from './profiles';

/** The format's own text for the host firewall of a machine, or for the router where no machine is named. */
export function writerOf({ format }: Pick<Engine, 'format'>, profile: LabProfile, outbound = false): Writer {
  const { flows, zones } = profile;
  const networks = Object.fromEntries(
    Object.entries(profile.networks).map(([zone, list]) => [zone, parseNetworks(list.join(' ')).cidrs]),
  );
  return (machine) => {
    const place: Place = machine ? { kind: 'host', zone: machine.zone, outbound } : { kind: 'between' };
    const plan = planRules({ flows, zones, networks, place });
    const rendering = formatById(format)?.render({ ...plan, place, variant: 'whole', header: ['Portolan'] });
    if (!rendering) throw new Error(`There is no format "${format}".`);
    return rendering.files;
  };
}
