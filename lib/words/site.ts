/** The language of these words, as `<html lang>` has it. */
export const lang = 'en';

export const name = 'Portolan';
export const title = 'Portolan: ports of EKS Anywhere clusters';
export const titleTemplate = '%s · Portolan';
export const description =
  'Which ports an EKS Anywhere cluster needs, from whom to whom, for which release and provider.';

export const skip = 'Skip to content';
export const printHead = (readOn: string): string => `Portolan, facts read on ${readOn}`;

export const parts = 'Site';
export const ports = 'Ports';
export const reference = 'Reference';
export const topology = 'Topology';
export const firewall = 'Firewall';
export const endpoints = 'Endpoints';
export const numbers = 'Numbers';
export const releases = 'Releases';
export const errata = 'Errata';
export const about = 'About';
export const search = 'Search';
export const searchKeys = 'Ctrl K';
export const dark = 'Dark';

export const factsFrom = (readOn: string, branch: string, commit: string): string =>
  `Facts read on <date>${readOn}</date> from <source>aws/eks-anywhere ${branch} at <code>${commit}</code></source>. A newer release may differ.`;
export const asData = 'The same as data:';
export const json = 'JSON';
export const schema = 'its schema';
export const csv = 'CSV';
export const feed = 'feed of changes';
export const markdown = 'plain Markdown';
export const independent = 'Portolan is independent of AWS, which neither makes nor endorses it.';
export const whatItKeeps = 'What it keeps';
export const source = 'Source';

export const notFoundTitle = 'Page not found';
export const notFound = 'There is no page at this address';
export const lost =
  'It may have moved, or, while you are offline, your browser does not keep it yet. <ports>Search all ports</ports> or look through the <reference>reference</reference>.';
export const moved = 'This page has moved';
export const movedTo = (label: string): string => `It is here: <link>${label}</link>.`;

export const newVersion = 'A newer version of this site is ready. ';
export const showIt = 'Show it';

/** What the head of a printed page says besides. */
export const printedFor = (cluster: string): string => `for ${cluster}`;
export const printedOn = (today: string, address: string): string => `printed on ${today} from ${address}`;
