import type { EndpointId, Need, PortRange, Protocol, ProviderId, Release, Sourced } from '@/lib/flows';
import * as words from '@/lib/words/code-facts';

/** Where the port is seen: only on `node-network` can a firewall between machines see it. */
export type Scope = 'node-network' | 'overlay' | 'loopback' | 'layer-2' | 'disabled';

/** What the published documentation of the newest release says about it. */
export type Documented = 'ports-page' | 'ports-page-differs' | 'other-page' | 'nowhere';

/** What the code sets, as opposed to what the published page prints. */
export interface CodeFact extends Sourced {
  id: string;
  area: 'cni' | 'kubernetes' | 'etcd' | 'access' | 'tinkerbell' | 'provider' | 'management' | 'package';
  providers: readonly ProviderId[];
  endpoint: EndpointId;
  /** Null where it is no single one. */
  protocol: Protocol | null;
  alsoProtocol?: Protocol;
  ports: readonly PortRange[];
  /** Further numbers that the statement names. */
  alsoPorts?: readonly number[];
  scope: Scope;
  statement: string;
  /** A patch where the change fell inside a minor release. */
  since: Release;
  /** The last release that has it; null while it is still so. */
  until: Release | null;
  /** Finishes the sentence "needed …"; null where it is simply needed. */
  required: string | null;
  /** The clusters that it concerns, where it does not concern all of its providers. */
  need?: Need;
  /** False where it speaks of ports and opens none: a check of the CLI, an address to hand out. */
  opens?: boolean;
  documented: Documented;
  documentedSince?: Release;
  otherPage?: string;
  note?: string;
}

export const scopeNames: Record<Scope, string> = {
  'node-network': words.betweenMachines,
  overlay: words.insideOverlay,
  loopback: words.loopback,
  'layer-2': words.oneSegment,
  disabled: words.switchedOff,
};

/** A rule for it would open something; the others never reach a firewall, or nobody needs them. */
export const mayWantRule = ({
  scope,
  required,
  opens = true,
}: Pick<CodeFact, 'scope' | 'required' | 'opens'>): boolean =>
  opens && scope === 'node-network' && !required?.startsWith('never');
