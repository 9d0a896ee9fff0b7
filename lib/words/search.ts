/** What the search says of what it found and understood. */
export const port = (port: number): string => `port ${port}`;
export const ports = (from: number, to: number): string => `ports ${from}–${to}`;
export const release = (release: string): string => `release ${release}`;
export const inbound = 'inbound';
export const outbound = 'outbound';
export const from = (name: string): string => `from ${name}`;
export const to = (name: string): string => `to ${name}`;
export const typo = (typed: string, meant: string): string => `typo: ${typed} → ${meant}`;

export const destinations = (name: string): string => `Connections of ${name} go to `;
export const listeningPorts = (name: string): string => `Listening ports of ${name}: `;
export const between = (source: string, destination: string): string => `From ${source} to ${destination}: `;
export const jobOf = (name: string): string => `${name}: `;
export const and = ' and ';
export const pagePrints = (ports: string): string => `the published page prints ${ports}`;

export const connectionsStart =
  'Systems pick ports of this range for the side that starts a connection; search for the port that is connected to.';
export const noKubeconfig =
  'localhost:8080 is where kubectl looks when it has no kubeconfig. Point KUBECONFIG at the cluster’s file; the API server listens on 6443.';
export const services = {
  api: 'That is the Service of the Kubernetes API inside the cluster: 443 leads on to 6443 of a control plane node.',
  other: 'The port behind a .svc name is that of a Service inside the cluster; no machine listens on it.',
};
export const failures = {
  refused:
    'Refused is an answer: the machine has nothing that listens on the port, or a firewall rejects instead of dropping.',
  timedOut:
    'A timeout is silence: most often a firewall between the two drops the packets, or the address is not the right one.',
  noRoute: 'No route: a router or a firewall on the way rejects, or no machine has that address on its segment.',
};
export const otherProtocol = (asked: string, listener: string, used: string): string =>
  `You asked for ${asked}; ${listener} uses ${used} here.`;
export const otherRelease = (shown: string, asked: string): string =>
  `These are rows of ${shown}; choose ${asked} under “Your cluster” to see all that it has.`;
export const elsewhere = (name: string, shown: string, releases: string): string =>
  `${name} is not in ${shown}, but in ${releases}; choose one of these under “Your cluster”.`;
export const printsPort = (printed: string, listener: string, used: string): string =>
  `The published page prints ${printed} for ${listener}; the code uses ${used}.`;
export const printsProtocol = (printed: string, listener: string, used: string): string =>
  `The published page prints ${printed} for ${listener}; it is ${used}.`;
