/** Of the pages that each tell what a port number is for. */
export const title = 'Ports by number';
export const description =
  'Every port number that EKS Anywhere uses, that its code names, or that any version of its page prints.';
export const lead = (ports: number): string =>
  `${ports} numbers that a row uses, that the code names, or that any version of the published page prints. A range stands here with both of its ends.`;
export const usedIn = (release: string): string => `Used in release ${release}`;
export const onlyCode = (release: string): string => `Named by the code, in no row of ${release}`;
export const past = 'Only in earlier releases, or only printed';
export const printedAs = (purposes: string): string => `printed as ${purposes}`;

export const titleOf = (port: string): string => `What is port ${port}?`;
export const descriptionOf = (port: string): string =>
  `What port ${port} is for in an EKS Anywhere cluster, and what the published page prints for it.`;
export const rows = 'Rows';
export const rowsOf = (port: number): string => `Rows of port ${port}`;

export const now = (release: string, port: number): string => `In release ${release}, port ${port} is:`;
export const noRow = (release: string, port: number): string => `No row of release ${release} names port ${port}.`;
export const inRange = 'It lies in a wider range:';
export const earlier = 'Earlier releases:';

interface Use {
  port: string;
  sources: string;
  listener: string;
  purpose: string;
  /** In which releases, and when. */
  when: string;
}
export const use = ({ port, sources, listener, purpose, when }: Use): string =>
  `<port>${port}</port>: ${sources} to <listener>${listener}</listener>, <purpose>${purpose}</purpose> (${when}).`;
export const needsNoRule = (why: string): string => ` Needs no rule: ${why}.`;

interface Difference {
  release: string;
  /** What the published page prints. */
  printed: { port: string; purpose: string };
  /** What the code uses. */
  truth: { port: string; purpose: string };
}
export const differ = 'Page and code differ.';
export const printedOtherwise = ({ release, printed, truth }: Difference): string =>
  `The published page prints ${printed.port} for <q>${printed.purpose}</q>; the code of ${release} uses <truth>${truth.port}</truth> for it.`;
export const usedOtherwise = ({ release, printed, truth }: Difference): string =>
  `The code of ${release} uses ${truth.port} for <truth>${truth.purpose}</truth>; the published page prints ${printed.port} (<q>${printed.purpose}</q>).`;

interface Printed {
  from: string;
  to: string;
  isStillPrinted: boolean;
  section: string;
  cells: string;
}
export const printed = ({ from, to, isStillPrinted, section, cells }: Printed): string =>
  `The published page ${isStillPrinted ? 'prints' : 'printed'} it ${from === to ? `in ${from}` : `from ${from} to ${to}`}, in the table “${section}”: <q>${cells}</q> <page>The page of ${to}</page>`;
export const neverPrinted = 'No version of the published page names it.';
