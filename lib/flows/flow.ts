import type { EndpointId, ZoneId } from './endpoint';
import type { Sourced } from './evidence';
import type { Need } from './need';
import type { Path, Phase } from './phase';
import { formatPorts, type PortRange } from './port-range';
import type { Direction, Protocol } from './protocol';
import type { ProviderId } from './provider';
import type { ReleaseSpan } from './release-span';

/** `bare-metal/tcp-42113-tink-server-grpc`: the page, then a slug that never changes once it is written. */
export type RowId = string;
export type PageId = string;

/** What rows and flows share. */
export interface Opening extends Sourced {
  protocol: Protocol;
  /** Empty where the protocol has no ports, or where the operator chooses the port. */
  ports: readonly PortRange[];
  purpose: string;
  need: Need;
  phases: readonly Phase[];
  path: Path;
  /** Either end may start it. */
  symmetric: boolean;
  providers: readonly ProviderId[];
  releases: ReleaseSpan;
  /** The counterparts on the published page, by their id on the newest one. */
  publishedIds: readonly string[];
  notes: readonly string[];
  /** What breaks when it is closed, in one sentence. */
  ifClosed: string | null;
}

/** `TCP 7171`, or the protocol alone. */
export const formatOpening = ({ protocol, ports }: Pick<Opening, 'protocol' | 'ports'>): string =>
  `${protocol} ${formatPorts(ports)}`.trim();

/** A line of a port table; it stands for one flow for each of its sources. */
export interface Row extends Opening {
  id: RowId;
  page: PageId;
  listener: EndpointId;
  direction: Direction;
  sources: readonly EndpointId[];
  errataIds: readonly string[];
  /** Where the zones are fewer than the endpoint's own: the kubelet of workers alone. */
  zones: { source?: readonly ZoneId[]; destination?: readonly ZoneId[] };
  /** Where the row stands, relative to the repository. */
  origin: { file: string; line: number };
}

/** One source reaches one destination on these ports. */
export interface Flow extends Opening {
  /** The row's id, `~` and the source. */
  id: string;
  rowId: RowId;
  source: EndpointId;
  destination: EndpointId;
  /** The machines of both ends over the phases of the flow; what a firewall between zones asks for. */
  sourceZones: readonly ZoneId[];
  destinationZones: readonly ZoneId[];
}
