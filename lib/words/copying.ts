export const ticket = 'Ticket';
export const markdown = 'Markdown';
export const tsv = 'TSV';
export const nftables = 'nftables';
export const iptables = 'iptables';
export const csvFile = 'CSV file';

export const copyListAs = 'Copy list as';
export const copyListAsFormat = (format: string): string => `Copy list as ${format}`;
export const downloadCsv = 'Download list as CSV';

export const rows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);
export const savedAsCsv = (rows: string): string => `${rows} saved as CSV`;
export const copiedAs = (rows: string, format: string): string => `${rows} copied as ${format}`;
export const notLoaded = (format: string): string => `${format} could not be loaded`;
export const whatWasCopied = 'What was copied';
export const copyAs = 'Copy as ';

export const notPossibleHere = 'Copying is not possible here';

/** Heads of a copied table. */
export const columns = ['Protocol', 'Port', 'From', 'To', 'Purpose', 'Needed', 'Link'];

type Cell = 'protocol' | 'port' | 'from' | 'to' | 'purpose' | 'need' | 'address';
export const ticketLine = ({ protocol, port, from, to, purpose, need, address }: Record<Cell, string>): string =>
  `${protocol} ${port} from ${from} to ${to}: ${purpose} (${need}) ${address}`;
