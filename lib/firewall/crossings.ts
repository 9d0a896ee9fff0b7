import type { Flow, ZoneId } from '@/lib/flows';
import type { Place, RuleDirection } from './rule';

/** As much of a flow as says where it begins and ends. */
type Ends = Pick<Flow, 'symmetric' | 'sourceZones' | 'destinationZones'>;

/** A flow from one zone to one zone, as the firewall of a place sees it. */
export interface Crossing<Of extends Ends> {
  flow: Of;
  source: ZoneId;
  destination: ZoneId;
  direction: RuleDirection;
}

interface Where {
  place: Place;
  divided?: readonly ZoneId[];
}

/** A floating address is no machine of its own: what comes for it arrives at the machine that holds it. */
const holders: Readonly<Record<ZoneId, ZoneId>> = {
  'control-plane-endpoint': 'control-plane',
  'tinkerbell-ip': 'management-cluster',
};

function directionsAt({ place, divided = [] }: Where, source: ZoneId, destination: ZoneId): RuleDirection[] {
  if (place.kind === 'listener') return ['in'];
  if (place.kind === 'between') return source !== destination || divided.includes(source) ? ['through'] : [];
  return [
    ...(destination === place.zone || holders[destination] === place.zone ? (['in'] as const) : []),
    ...(place.outbound && source === place.zone ? (['out'] as const) : []),
  ];
}

export function crossingsOf<Of extends Ends>(flow: Of, where: Where): Crossing<Of>[] {
  const pairs = flow.sourceZones.flatMap((source) =>
    flow.destinationZones.flatMap((destination) => [
      { source, destination },
      ...(flow.symmetric ? [{ source: destination, destination: source }] : []),
    ]),
  );
  return pairs.flatMap(({ source, destination }) =>
    directionsAt(where, source, destination).map((direction) => ({ flow, source, destination, direction })),
  );
}
