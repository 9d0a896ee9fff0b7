/** Of cards and lines in a picture. */
export const lifecycle = 'Lifecycle services';
export const firstOnAdmin = 'first on the admin machine';
export const clients = 'People and clients';
export const adminMachine = 'Admin machine';
export const managementCluster = 'Management cluster';
export const tinkerbellAddress = 'Tinkerbell address';
export const inManagement = 'in the management cluster';
export const controlPlaneEndpoint = 'Control plane endpoint';
export const heldByOne = 'held by one control plane node';
export const everyNode = 'Every node';
export const bothKinds = 'control plane and workers';
export const controlPlane = 'Control plane nodes';
export const etcd = 'External etcd nodes';
export const workers = 'Worker nodes';
export const clusterNodes = 'Nodes of the cluster';
export const provisioned = 'Machines being provisioned';
export const bmcs = 'BMCs';
export const infrastructure = 'Infrastructure';
export const site = 'Services of the site';
export const internet = 'Internet';
export const tools = 'Tools beside the clusters';
export const elsewhere = 'Elsewhere';

export const reachedBy = 'Reached by';
export const reaches = 'Reaches';
export const fromPeers = 'from peers';
export const from = (name: string): string => `from ${name}`;
export const countOf = (protocol: string, count: number): string => `${protocol} × ${count}`;

/** What a screen reader says of a line. */
export const wire = (source: string, destination: string): string => `${source} to ${destination}`;
export const forPurposes = (count: number): string => `for ${count} purposes`;

/** In the picture as text. */
export const line = (source: string, destination: string): string => `${source} -> ${destination}`;
export const lineWithin = (source: string, destination: string, place: string): string =>
  `${source} -> ${destination}, within ${place}`;
export const nobody = 'nobody starts a talk with it';

/** Variants: a name, and what finishes "This picture shows …". */
export const asInstalled = 'As installed';
export const asInstalledAbout = 'the defaults of a new cluster';
export const isoBoot = 'ISO boot';
export const isoBootAbout = 'machines that boot from an ISO which the BMC mounts';
export const externalEtcd = 'External etcd';
export const externalEtcdAbout = 'etcd on machines of its own';
export const workload = 'Workload clusters';
export const workloadAbout = 'a management cluster that looks after separate workload clusters';
export const airGapped = 'Without internet';
export const airGappedAbout = 'a closed network with a registry mirror';
export const everything = 'Everything on';
export const everythingAbout = 'every package and every optional way in';
