import type { EndpointId } from './endpoint';
import type { Lifetime, Sourced } from './evidence';
import type { PortRange } from './port-range';
import type { Protocol } from './protocol';
import type { ProviderId } from './provider';
import type { Release } from './release';

/** A name on the internet, or at the site, that the cluster or the CLI asks for. */
export interface OutboundHost extends Sourced, Lifetime {
  id: string;
  /** Angle brackets stand for a value of the site: `<registry mirror>`. */
  host: string;
  hostKind: 'fixed' | 'regional' | 'site';
  protocol: Protocol;
  /** Null where it is as configured. */
  port: number | null;
  appProtocol: string;
  purpose: string;
  from: readonly EndpointId[];
  providers: readonly ProviderId[];
  required: 'always' | 'when' | 'optional';
  when: string | null;
  /** What replaces it on a closed network. */
  airGapped: string | null;
  /** The first release whose prerequisites for that provider name the host. */
  listedSince: Partial<Record<ProviderId, Release>>;
  /** The page of EKS Anywhere that names it. */
  documentedIn: string;
  note: string | null;
}

/** A prerequisite of the network that is not a host. */
export interface Requirement extends Sourced, Lifetime {
  id: string;
  requirement: string;
  protocol: Protocol | null;
  port: PortRange | null;
  from: readonly EndpointId[];
  providers: readonly ProviderId[];
  required: 'always' | 'when' | 'optional';
  note: string | null;
}

/** Where the page that lists them shows it. */
export const hostAnchor = (id: OutboundHost['id']): string => `host-${id}`;
export const hostEvidenceAnchor = (id: OutboundHost['id']): string => `${hostAnchor(id)}-evidence`;
export const requirementAnchor = (id: Requirement['id']): string => `requirement-${id}`;
export const requirementEvidenceAnchor = (id: Requirement['id']): string => `${requirementAnchor(id)}-evidence`;
