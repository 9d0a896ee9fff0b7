import { meantPermits } from '@/lib/firewall/proof/meant-permits';
import type { Permit } from '@/lib/firewall/proof/permit';
import type { Catalog, Flow, Zone } from '@/lib/flows';
import { applies, type Profile } from '@/lib/profile';
import { type Site, siteOf } from './machines';

/** A cluster whose flows are sent through rules. */
export interface LabProfile extends Site {
  name: string;
  flows: readonly Flow[];
  zones: readonly Zone[];
}

/** Answers that open as much as there is: who asks for less has a part of it. */
const clusters: readonly Pick<Profile, 'provider' | 'choices'>[] = [
  { provider: 'bare-metal', choices: { bmc: 'ipmi', nodeports: 'tcp-udp', ssh: 'open', metallb: 'bgp' } },
  { provider: 'vsphere', choices: { etcd: 'external', nodeports: 'tcp', ssh: 'open', clusters: 'separate' } },
  { provider: 'nutanix', choices: { 'nutanix-csi': 'installed', nodeports: 'tcp', prometheus: 'installed' } },
];

function toLabProfile(catalog: Catalog, cluster: (typeof clusters)[number]): LabProfile {
  const profile: Profile = { release: catalog.release, ...cluster };
  const flows = catalog.flows.filter((flow) => applies(flow, profile, catalog.options).applies);
  const taking = new Set(flows.flatMap(({ sourceZones, destinationZones }) => [...sourceZones, ...destinationZones]));
  const zones = catalog.zones.filter(({ id }) => taking.has(id));
  return { name: cluster.provider ?? '', flows, zones, ...siteOf(zones.map(({ id }) => id)) };
}

export const toLabProfiles = (catalog: Catalog): LabProfile[] =>
  clusters.map((cluster) => toLabProfile(catalog, cluster));

/** The same cluster as somebody would describe it who wants to break out of a rule. */
export const withHostileWords = (profile: LabProfile, words: readonly string[]): LabProfile => ({
  ...profile,
  name: `${profile.name}, hostile words`,
  flows: profile.flows.map((flow, index) => ({ ...flow, purpose: words[index % words.length] ?? '' })),
});

/** What the hosts of a profile are meant to let in. */
export const permitsOf = ({ flows, networks }: LabProfile): Permit[] =>
  meantPermits({ flows, networks, place: { kind: 'listener' } });

/** What is meant to pass between the zones of a profile. */
export const permitsBetween = ({ flows, networks }: LabProfile): Permit[] =>
  meantPermits({ flows, networks, place: { kind: 'between' } });
