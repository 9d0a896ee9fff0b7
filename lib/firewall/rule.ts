import type { Phase, PortRange, RowId, ZoneId } from '@/lib/flows';
import type { Cidr, Family } from './cidr';

/** The networks of each zone; a zone without any is written as a placeholder. */
export type Networks = Readonly<Record<ZoneId, readonly Cidr[]>>;

/** One side of a rule. */
export interface Side {
  zone: ZoneId;
  /** As a reader says it: `Worker nodes`. */
  name: string;
  /** What stands for it while it has no address; no firewall takes it: `<worker-nodes>`. */
  placeholder: string;
  cidrs: readonly Cidr[];
}

export type RuleProtocol = 'tcp' | 'udp' | 'icmp';

/** What one row contributes to a rule. */
export interface Part {
  rowId: RowId;
  flowIds: readonly string[];
  purpose: string;
  /** Empty for ICMP. */
  ports: readonly PortRange[];
  /** When it is needed: what creation alone needs can be closed again. */
  phases: readonly Phase[];
  /** Nothing fails without it but what the reader may not use. */
  isOptional: boolean;
}

/** The one reason for a rule that no flow asks for by itself. */
export type CaveatId = 'dhcp-broadcast';

/** `in` and `out` are seen from the host whose firewall it is. */
export type RuleDirection = 'in' | 'out' | 'through';

/** One opening in a firewall, gathered from flows that have both zones, the protocol and the need in common. */
export interface Rule {
  number: number;
  direction: RuleDirection;
  source: Side;
  destination: Side;
  protocol: RuleProtocol;
  sourcePorts?: readonly PortRange[];
  parts: readonly Part[];
  caveat?: CaveatId;
  /** What exists in one IP version alone: DHCP of IPv6 has other ports. */
  only?: Family;
}

/** A firewall between zones, the host firewall of one zone, or the host firewall of whoever listens. */
export type Place = { kind: 'between' } | { kind: 'listener' } | { kind: 'host'; zone: ZoneId; outbound: boolean };

/** `insert`: lines for the reader's own ruleset · `whole`: everything that the host has, the rest is dropped. */
export type Variant = 'insert' | 'whole';

export type Becomes =
  | { kind: 'rule'; rules: readonly number[] }
  | { kind: 'needs none'; why: string }
  | { kind: 'cannot be said'; why: string };

/** What became of a flow. */
export interface Outcome {
  flowId: string;
  rowId: RowId;
  becomes: Becomes;
}

export interface RuleRequest {
  rules: readonly Rule[];
  outcomes: readonly Outcome[];
  warnings: readonly string[];
  place: Place;
  variant: Variant;
  /** What it is, for which profile, from which data: one sentence a line. */
  header: readonly string[];
}
