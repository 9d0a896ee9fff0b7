export const title = 'Errata';
export const description =
  'Where the published ports page of EKS Anywhere is wrong, imprecise or silent, with evidence.';
export const lead = (all: number, open: number, grave: number): string =>
  `${all} places where the published ports page is or was wrong, imprecise or silent. ${open} are still on the newest page, and ${grave} of those break a rule that is written from it.`;
export const asJson = 'As JSON';
export const onPortsPage = 'On the ports page';
export const onOtherPages = 'On other pages';
export const sinceThen = (since: string, isOpen: boolean): string =>
  `Since ${since}. ${isOpen ? 'Still so in the newest release.' : 'Corrected by now.'}`;

export const printed = 'Printed';
export const right = 'Right';
export const asItIs = 'As it is:';

export const since = (release: string): string => `Since ${release}.`;
export const onlyIn = (release: string): string => `In ${release}.`;
export const fromTo = (from: string, to: string): string => `${from} to ${to}.`;
export const stillPrinted = 'Still on the newest page.';
export const noLongerPrinted = 'No longer on the newest page.';
export const correctedBy = (tag: string | null, release: string | null, date: string): string =>
  `Corrected${tag ? ` in ${tag}` : ''}${release ? `, so since release ${release}` : ''}, by <commit>the commit of <date>${date}</date></commit>.`;

export const filters = 'Filters';
export const all = 'All';
export const clear = 'Clear';
export const choice = (label: string, count: number): string => `${label} (${count})`;
export const countOf = (shown: number, all: number): string =>
  shown === all
    ? `${shown} errata`
    : shown === 0
      ? `None of the ${all} errata is like that. Clear a filter to see some.`
      : `${shown} of ${all} errata`;

export const status = 'Status';
export const open = 'Still printed';
export const corrected = 'Corrected';
export const severity = 'Severity';
export const table = 'Table';
export const kind = 'Kind';
export const breaksRules = 'Breaks rules';
export const misleads = 'Misleads';
export const wording = 'Wording';

/** Beside an erratum. */
export const breaksRulesBadge = 'breaks rules';
export const misleadsBadge = 'misleads';
export const wordingBadge = 'wording';

/** The cell or the part of the page that is wrong. */
export const fields: Readonly<Record<string, string>> = {
  protocol: 'protocol',
  portRange: 'port range',
  purpose: 'purpose',
  usedBy: 'used by',
  purposeHref: 'link',
  row: 'a row',
  section: 'a table',
  intro: 'the words above the table',
};

/** The tables of the published page, and the page itself. */
export const places: Readonly<Record<string, string>> = {
  'control-plane': 'Control plane',
  'worker-nodes': 'Worker nodes',
  'bare-metal': 'Bare metal',
  vmware: 'VMware',
  nutanix: 'Nutanix',
  snow: 'Snow',
  'control-plane-management-tools': 'Management tools',
  page: 'The page as a whole',
};

/** Heads of a table as a release printed it. */
export const columns = ['Protocol', 'Direction', 'Port range', 'Purpose', 'Used by', 'Errata'];
export const noneKnown = 'none known';
