import type { ProviderId } from '@/lib/flows';
import type { Profile } from '@/lib/profile';

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
export const variants: readonly Variant[] = [
  {
    id: 'default',
    name: 'As installed',
    about: 'the defaults of a new cluster',
    providers: ['bare-metal', ...onMachines, 'docker'],
    choices: {},
  },
  {
    id: 'iso',
    name: 'ISO boot',
    about: 'machines that boot from an ISO which the BMC mounts',
    providers: ['bare-metal'],
    choices: { boot: 'iso' },
  },
  {
    id: 'external-etcd',
    name: 'External etcd',
    about: 'etcd on machines of its own',
    providers: [...onMachines, 'docker'],
    choices: { etcd: 'external' },
  },
  {
    id: 'workload-clusters',
    name: 'Workload clusters',
    about: 'a management cluster that looks after separate workload clusters',
    providers: ['bare-metal', ...onMachines, 'docker'],
    choices: { clusters: 'separate' },
  },
  {
    id: 'air-gapped',
    name: 'Without internet',
    about: 'a closed network with a registry mirror',
    providers: ['bare-metal', ...onMachines],
    choices: { internet: 'air-gapped', 'hook-images': 'local' },
  },
  {
    id: 'everything',
    name: 'Everything on',
    about: 'every package and every optional way in',
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
