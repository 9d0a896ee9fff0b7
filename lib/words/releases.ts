/** Of the list of releases, and of the page that each printed. */
export const title = 'Releases';
export const description =
  'The releases of EKS Anywhere, the ports page as each printed it, and what changes between any two.';
export const feedTitle = 'Changes by release';
export const lead = (releases: number, versions: number, date: string): string =>
  `${releases} releases of EKS Anywhere have a ports page, in ${versions} versions; the newest one has not changed since <date>${date}</date>, though the code has. <feed>Changes as a feed</feed>`;
export const compare = 'What changes between two releases';
export const allPairs = (pairs: number): string => `All ${pairs} pairs`;
export const path = 'From one to the next';
export const all = 'All releases';

export const twoReleases = 'Two releases to compare';
export const from = 'From';
export const to = 'To';
export const show = 'Show what changes';
export const fromTo = (from: string): string => `From ${from} to`;
export const pair = (from: string, to: string): string => `From ${from} to ${to}`;

export const release = 'Release';
export const date = 'Date';
export const publishedPage = 'Published page';
export const providers = 'Providers';
export const changed = 'What it changed';
export const first = 'the first with a ports page';
export const asBefore = 'as before';
export const rowsOfRelease = (rows: number, release: string): string => `${rows} rows of release ${release}`;
export const rowsOf = (rows: number, date: string): string => `<page>${rows} rows</page> of <date>${date}</date>`;
export const pageAsBefore = '(as before)';

export const printedTitle = (release: string): string => `Release ${release} as published`;
export const printedAbout = (release: string): string =>
  `The ports page as EKS Anywhere ${release} printed it, with each erratum beside its row.`;

interface Printed {
  rows: number;
  branch: string;
  pageDate: string;
  date: string;
  firstTag: string;
  lastTag: string;
  providers: string;
}
export const printedLead = ({ rows, branch, pageDate, date, firstTag, lastTag, providers }: Printed): string =>
  `The ${rows} rows exactly as the <source>page</source> at the end of ${branch} prints them, misspellings and all. The page was last changed on <pageDate>${pageDate}</pageDate>; the release came out on <date>${date}</date> (${firstTag} to ${lastTag}) and supports ${providers}.`;
export const olderPage = (firstTag: string, date: string): string =>
  `${firstTag} still had an older page, last changed on <date>${date}</date>.`;
export const whatChanges = 'What changes';
export const whatChangesHere = 'What changes:';
export const unsaid = 'What this page does not say';
export const chooseTwo = 'Choose two different releases.';
