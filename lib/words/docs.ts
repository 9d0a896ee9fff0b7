export const title = 'Reference';
export const description = 'All ports of EKS Anywhere clusters by subject: machines, providers, networks, tools.';

export const begin = 'Begin here';
export const everyCluster = 'Every cluster';
export const byProvider = 'By provider';
export const around = 'Around the cluster';

export const onThisPage = 'On this page';
export const sourceOfPage = 'Source of this page';
export const neighbours = 'Neighbouring pages';
export const previous = (title: string): string => `← ${title}`;
export const next = (title: string): string => `${title} →`;
export const rowMoved = (row: string): string => `A row of this page stands elsewhere now: <link>${row}</link>`;

export const listeningPorts = (name: string): string => `Listening ports of ${name}`;
export const listeningPortsLinked = (name: string): string => listeningPorts(`<link>${name}</link>`);
export const hostsFor = (whom: string, areLinked: boolean): string =>
  `Hosts for ${whom}${areLinked ? '; a name leads to its evidence' : ''}`;
export const requirementsOf = (whom: string): string => `Requirements of ${whom}`;
export const allClusters = 'all clusters';
export const clustersOf = (provider: string): string => `${provider} clusters`;
