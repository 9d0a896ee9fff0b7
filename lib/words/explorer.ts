/** Of the page that lists every port, and of the pages that a list continues on. */
export const title = 'Ports of an EKS Anywhere cluster';
export const lead = 'Who reaches whom on which port, why, and whether the published page has it right.';
const whereAll = (release: string, further: number): string =>
  further > 0
    ? `The table below and the ${further} pages that continue it have every port of ${release}.`
    : `The table below has every port of ${release}.`;
export const noScript = (release: string, further: number): string =>
  `Searching and filtering need a script. ${whereAll(release, further)} They can also be read <endpoints>by who listens and who talks</endpoints>, <numbers>by port number</numbers>, <releases>by release</releases>, <pictures>as pictures of each provider</pictures> and <subjects>by subject</subjects>`;
export const ports = 'Ports';
export const keys = '↓ leads from the search into the rows, Enter opens one, c copies it. ';
export const ended = (release: string): string =>
  `Ports that ended before ${release}: <earlier>earlier releases</earlier>.`;

export const pages = 'Pages of the list';
export const previousPage = '← Previous page';
export const nextPage = 'Next page →';
export const rowsHere = (first: number, last: number, all: number): string =>
  `Rows ${first} to ${last} of ${all}. <others>Other pages</others>`;
export const searchAll = 'Search and filter all rows';
export const page = (page: string): string => `Ports, page ${page}`;
export const pageTitle = (page: number): string => `Ports of an EKS Anywhere cluster, page ${page}`;
export const pageAbout = (page: string): string => `Page ${page} of the ports of an EKS Anywhere cluster.`;
export const firstPage = 'the first page of all ports';

export const earlier = 'Ports of earlier releases';
export const earlierAbout =
  'Ports that earlier releases of EKS Anywhere used and the newest one does not use any more.';
export const earlierLead = (rows: number, release: string): string =>
  `${rows} rows that held before ${release} and do not hold any more. <all>All ports of release ${release}</all>`;

/** What the script of the list says. */
export const showMore = (next: number, waiting: number): string => `Show ${next} of ${waiting} more`;
export const loadingFailed = 'Loading failed: this is not what you asked for. Change anything to try again.';
