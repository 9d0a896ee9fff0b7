export const title = 'Endpoints';
export const description =
  'Who talks and who listens in an EKS Anywhere cluster: machines, services, tools and outside parties.';
export const lead = (count: number): string =>
  `The ${count} parties that talk or listen, by the machines where a firewall sees them while the cluster runs.`;

export const was = (name: string): string => `(was ${name})`;
export const until = (release: string): string => `(until ${release})`;
export const listensFor = (rows: string): string => `listens: ${rows}`;
export const talksIn = (rows: string): string => `talks: ${rows}`;
export const noRow = 'no row of its own';

export const titleOf = (name: string): string => `${name} ports`;
export const formerTitleOf = (former: string, name: string): string => `${former} is ${name} now`;
export const descriptionOf = (name: string): string =>
  `${name} in an EKS Anywhere cluster: listening ports and destinations.`;

export const listensOn = 'Listens on';
export const listeningPorts = (name: string): string => `Listening ports of ${name}`;
export const nobodyCalls = 'Nobody calls it, as far as is known.';
export const talksTo = 'Talks to';
export const destinations = (name: string): string => `Destinations of ${name}`;
export const callsNobody = 'It calls nobody, as far as is known.';
export const hosts = 'Outbound hosts that it asks for';
export const whereRead = 'Where this was read';
export const neighboursOf = (name: string): string => `Neighbours of ${name}`;

export const what = 'What';
export const kindFrom = (kind: string, installer: string): string => `${kind}, from ${installer}`;
export const machine = 'a machine';
export const cluster = 'a set of machines';
export const service = 'a service';
export const tool = 'a tool';
export const external = 'outside the cluster';
export const eksAnywhere = 'EKS Anywhere';
export const operator = 'the operator';
export const curatedPackage = 'a curated package';
export const hardware = 'part of the hardware';
export const aws = 'AWS';

export const providers = 'Providers';
export const releases = 'Releases';
export const andLater = (since: string): string => `${since} and later`;
export const fromTo = (since: string, until: string): string => `${since} to ${until}`;
export const renamed = 'Renamed';
export const renamedIn = (from: string, to: string, release: string): string => `${from} → ${to} in ${release}`;
export const alsoCalled = 'Also called';
export const runsOn = 'Runs on';
export const seen = 'Where a firewall sees it';
export const nowhere = 'nowhere';
