/** Of a table of ports and of one row, wherever they stand. */
export const count = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

export const protocol = 'Protocol';
export const port = 'Port';
export const fromTo = 'From → to';
export const purpose = 'Purpose';
export const needed = 'Needed';
export const publishedPage = 'Published page';
export const copy = 'Copy';

export const to = 'to';
export const everyProvider = 'every provider';
export const linkTo = (row: string): string => `Link to ${row}`;
export const copyRow = (row: string): string => `Copy ${row} as a ticket line`;
export const needsNoRule = (why: string): string => `needs no rule: ${why}`;

export const published = 'published';
export const differs = 'differs from the page';
export const unpublished = 'not on the page';

export const onItsPage = 'This row on its reference page';
export const details = 'Details';
export const detailsOf = (row: string): string => `Details of ${row}`;
export const releases = 'Releases';
export const usedDuring = 'Used during';
export const firewall = 'Firewall';
export const ifClosed = 'If closed';
export const confidence = 'Confidence';
export const moreOf = 'More of';
export const evidence = 'Evidence';
export const sourceOfRow = 'Source of this row';
export const pagePrints = (cells: string): string => `The published page prints <q>${cells}</q>`;
export const errata = 'Errata';
export const erratumSpan = (since: string, until: string | null): string =>
  `(since ${since}${until ? `, until ${until}` : ', still so'})`;
export const inTheCode = 'In the code';
export const confidenceOf = (level: string, why: string | undefined): string =>
  `Confidence: ${level}${why ? `, ${why}` : ''}`;
