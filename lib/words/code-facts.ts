/** Of what the code sets. */
export const andProtocol = (protocol: string): string => `and ${protocol}`;
export const since = (since: string): string => `since ${since}`;
export const fromTo = (since: string, until: string): string => `${since} to ${until}`;
export const confidence = (level: string, why: string | undefined): string =>
  `confidence: ${level}${why ? `, ${why}` : ''}`;
/** What `required` of a fact of the code says: `only in BGP mode`, `optional`, `never by default`. */
export const needed = (when: string): string => {
  if (when.startsWith('never')) return when.replace('never', 'never needed');
  return /^(?:optional|recommended)/.test(when) ? when : `needed ${when}`;
};

/** Where a port is seen. */
export const betweenMachines = 'between machines';
export const insideOverlay = 'inside the pod overlay';
export const loopback = 'loopback only';
export const oneSegment = 'on one network segment';
export const switchedOff = 'switched off';

/** Figures that the code sets. */
export const smeeOnAdmin = 'Smee (Boots) HTTP on the admin machine';
export const smeeInCluster = 'Smee (Boots) HTTP in the management cluster';
export const metadata = 'Metadata service';
export const tinkServer = 'tink-server gRPC';
export const front = 'In front of the Tinkerbell parts';
export const isoBoot = 'ISO boot';
export const yes = 'yes';
export const no = 'no';
export const mappedPorts = 'Ports that the bootstrap cluster maps to the admin machine';
export const freePorts = 'Ports that must be free on the admin machine';
export const triedPorts = 'Ports tried to see whether an address is taken';
export const podNetwork = 'Pod network';
export const tunnel = (tunnel: string, port: string): string => `${tunnel}, ${port}`;

/** Cells of the published page. */
export const printedFields = {
  section: 'section',
  protocol: 'protocol',
  direction: 'direction',
  portRange: 'port range',
  purpose: 'purpose',
  usedBy: 'used by',
  purposeHref: 'link of the purpose',
  usedByHref: 'link of used by',
} as const;
