import type { Sourced } from './evidence';
import type { Phase } from './phase';
import type { ProviderId } from './provider';
import type { Release } from './release';

export type EndpointId = string;
export type ZoneId = string;

/** The machines that a firewall sees as one side of a rule. */
export interface Zone {
  id: ZoneId;
  name: string;
  /** One sentence: what stands there. */
  about: string;
}

export const endpointKinds = ['machine', 'cluster', 'service', 'tool', 'external'] as const;

export interface Rename {
  release: Release;
  from: string;
  to: string;
}

/** A party that talks or listens. */
export interface Endpoint extends Sourced {
  id: EndpointId;
  name: string;
  /** Other names, among them every phrase that a "Used By" cell may say. */
  aliases: readonly string[];
  kind: (typeof endpointKinds)[number];
  providers: readonly ProviderId[];
  /** The machines or clusters that it runs on. */
  runsOn: readonly EndpointId[];
  installedBy: 'eks-anywhere' | 'operator' | 'package' | 'hardware' | 'aws';
  /** Where it lives in each phase. */
  zones: Readonly<Record<Phase, readonly ZoneId[]>>;
  since: Release;
  /** The last release that has it; null while it is still there. */
  until: Release | null;
  renames: readonly Rename[];
  note: string | null;
}

/** Ids under which people still look for it: the names that were changed into its present one. */
export const formerIdsOf = ({ name, renames }: Pick<Endpoint, 'name' | 'renames'>): string[] =>
  renames.filter(({ to }) => to === name).map(({ from }) => from.toLowerCase().replaceAll(' ', '-'));
