import type { Direction, EndpointId, Need, PortRange, Protocol, ProviderId, ReleaseSpan } from '@/lib/flows';
import type { Point } from '../source-file';
import type { Cell } from './cell';

export const columns = ['Protocol', 'Direction', 'Port Range', 'Purpose', 'Used By', 'Needed', 'Releases'] as const;

export type Column = (typeof columns)[number];

/** The cells of a line, before anybody knows what they say. */
export interface DraftRow {
  cells: Readonly<Record<Column, Cell>>;
  point: Point;
}

export interface DraftTable {
  point: Point;
  listener: EndpointId;
  rows: readonly DraftRow[];
}

/** What the table itself says about a row; the rest stands in the sidecar. */
export interface TableRow {
  id: string;
  listener: EndpointId;
  protocol: Protocol;
  direction: Direction;
  ports: readonly PortRange[];
  purpose: string;
  sources: readonly EndpointId[];
  need: Need;
  providers: readonly ProviderId[];
  releases: ReleaseSpan;
  /** Where a mistake of the row as a whole is shown: its purpose, which ends with its id. */
  point: Point;
  line: number;
}
