/** What the palette offers besides rows; the second of each pair are words that find it, too. */
export const ports = ['Ports', 'explorer search home rows table'] as const;
export const topology = ['Topology', 'diagram picture graph who talks to whom'] as const;
export const firewall = ['Firewall change', 'rules snippet networks export'] as const;
export const endpoints = ['Endpoints', 'components parties'] as const;
export const numbers = ['Ports by number', 'port numbers list of all'] as const;
export const releases = ['Releases', 'versions compare upgrade changes'] as const;
export const errata = ['Errata', 'wrong differs published page mistakes'] as const;
export const earlier = ['Ports of earlier releases', 'old former removed'] as const;
export const about = ['About', 'sources licence privacy'] as const;

export const referenceWords = (description: string): string => `reference ${description}`;
export const release = (release: string): string => `Release ${release}`;
export const upgrade = (from: string, to: string): string => `From ${from} to ${to}`;
export const upgradeWords = 'upgrade changes compare';
export const port = (port: number): string => `What is port ${port}?`;
export const erratumWords = (id: string): string => `erratum ${id}`;
export const rulesAs = (format: string): string => `Rules as ${format}`;
export const rulesWords = (id: string): string => `copy firewall ${id}`;

export const label = 'Search ports, pages, endpoints, releases and actions';
export const placeholder = 'Port, name, error, page …';
export const results = 'Results';
export const help = '↑ ↓ choose · Enter opens · Ctrl C copies · Esc closes';
export const search = 'Search';
export const notLoaded = 'The search could not be loaded. Close this and try again.';
export const copied = (text: string): string => `Copied: ${text}`;
export const notPossible = 'Copying is not possible here';
export const allResults = (query: string): string => `All results for “${query}”`;

/** What a line of the palette is. */
export const kinds = {
  page: 'Page',
  heading: 'Section',
  endpoint: 'Endpoint',
  port: 'Number',
  release: 'Release',
  erratum: 'Erratum',
  format: 'Format',
  action: 'Action',
};
export const row = 'Port';
export const recent = 'Recent';
