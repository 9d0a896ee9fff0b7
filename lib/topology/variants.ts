import type { ProviderId } from '@/lib/flows';
import type { Profile } from '@/lib/profile';
import * as words from '@/lib/words/picture';

/** A picture of its own: choices that change what stands where, not only which lines there are. */
export interface Variant {
  id: string;
  name: string;
  /** Finishes "This picture shows …". */
  about: string;
  providers: readonly ProviderId[];
  choices: Profile['choices'];
}

const onMachines: readonly ProviderId[] = ['vsphere', 'nutanix', 'snow', 'cloudstack'];

/** The first is the plain one; a closed network and its opposite are the two ends of what a firewall team asks. */
const variants: readonly Variant[] = [
  {
    id: 'default',
    name: words.asInstalled,
    about: words.asInstalledAbout,
    providers: ['bare-metal', ...onMachines, 'docker'],
    choices: {},
  },
  {
    id: 'iso',
    name: words.isoBoot,
    about: words.isoBootAbout,
    providers: ['bare-metal'],
    choices: { boot: 'iso' },
  },
  {
    id: 'external-etcd',
    name: words.externalEtcd,
    about: words.externalEtcdAbout,
    providers: [...onMachines, 'docker'],
    choices: { etcd: 'external' },
  },
  {
    id: 'workload-clusters',
    name: words.workload,
    about: words.workloadAbout,
    providers: ['bare-metal', ...onMachines, 'docker'],
    choices: { clusters: 'separate' },
  },
  {
    id: 'air-gapped',
    name: words.airGapped,
    about: words.airGappedAbout,
    providers: ['bare-metal', ...onMachines],
    choices: { internet: 'air-gapped', 'hook-images': 'local' },
  },
  {
    id: 'everything',
    name: words.everything,
    about: words.everythingAbout,
    providers: ['bare-metal', ...onMachines, 'docker'],
    choices: {
      gitops: 'https',
      identity: 'oidc',
      ssh: 'open',
      'certificate-renewal': 'cli',
      nodeports: 'tcp-udp',
      'outside-lb': 'probing',
      metallb: 'bgp',
      harbor: 'load-balancer',
      emissary: 'installed',
      prometheus: 'installed',
      adot: 'installed',
      'metrics-server': 'installed',
      autoscaler: 'installed',
      'nutanix-csi': 'installed',
      template: 'import',
    },
  },
];

export const variantsOf = (provider: ProviderId): readonly Variant[] =>
  variants.filter(({ providers }) => providers.includes(provider));
