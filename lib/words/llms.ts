/** Of the site as plain Markdown. */
export const lead = (release: string, readOn: string): readonly string[] => [
  'Which ports an EKS Anywhere cluster needs: from whom, to whom, why, for which provider and release, with the evidence',
  `for each row. Facts of release ${release}, read on ${readOn}. Independent of AWS.`,
];
export const differs =
  'The published ports page of EKS Anywhere is wrong or silent in places; where it differs, the rows below follow the code.';

export const data = 'Data';
export const flows = 'rows, flows, endpoints, zones, options, hosts, errata, code facts and evidence';
export const schema = 'the JSON Schema of it';
export const csv = 'one line for each flow';
export const erratumFile = 'where the published ports page is wrong';
export const feed = 'Atom feed of changes by release';

export const pages = 'Pages';
export const releases = 'what each release printed, and what changes between any two';
export const errata = 'the errata, to read';
export const endpoints = 'who talks and who listens';
export const numbers = 'ports by number';
export const firewall = 'rules for firewalls, from the rows that apply to a cluster';

export const rowsOf = (release: string): string => `Rows of release ${release}`;
export const columns = ['Protocol', 'Port', 'From', 'To', 'Purpose', 'Needed', 'Rule', 'Providers', 'Releases'];
export const noRule = (why: string): string => `none: ${why}`;
export const yes = 'yes';
