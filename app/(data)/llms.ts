import {
  type Catalog,
  describeNeed,
  describeReleaseSpan,
  formatPorts,
  holdsIn,
  indexCatalog,
  noRuleReasons,
  type Row,
} from '@/lib/flows';
import { name as siteName } from '@/lib/words/site';

interface Subject {
  slug: string;
  title: string;
  description: string;
}

interface LlmsSources {
  catalog: Catalog;
  pages: readonly Subject[];
  /** What stands before a path: the site's address where it is known, else nothing. */
  root: string;
}

const data = [
  { path: '/flows.json', about: 'rows, flows, endpoints, zones, options, hosts, errata, code facts and evidence' },
  { path: '/flows.schema.json', about: 'the JSON Schema of it' },
  { path: '/flows.csv', about: 'one line for each flow' },
  { path: '/errata.json', about: 'where the published ports page is wrong' },
  { path: '/changes.xml', about: 'Atom feed of changes by release' },
];

const places = [
  { path: '/releases/', about: 'what each release printed, and what changes between any two' },
  { path: '/errata/', about: 'the errata, to read' },
  { path: '/endpoints/', about: 'who talks and who listens' },
  { path: '/ports/', about: 'ports by number' },
  { path: '/firewall/', about: 'rules for firewalls, from the rows that apply to a cluster' },
];

const columns = ['Protocol', 'Port', 'From', 'To', 'Purpose', 'Needed', 'Rule', 'Providers', 'Releases'];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Plain Markdown for readers that are programs: what this is, where the data lies, and the rows themselves. */
export function toLlmsText({ catalog, pages, root }: LlmsSources): string {
  const { release, readOn, rows, options } = catalog;
  const { endpoint } = indexCatalog(catalog);
  const nameOf = (id: string) => endpoint.get(id)?.name ?? id;
  const toLine = (row: Row) =>
    line([
      row.protocol,
      formatPorts(row.ports) || '–',
      row.sources.map(nameOf).join(', '),
      nameOf(row.listener),
      row.purpose,
      describeNeed(row.need, options),
      noRuleReasons[row.path] ? `none: ${noRuleReasons[row.path]}` : 'yes',
      row.providers.join(', '),
      describeReleaseSpan(row.releases),
    ]);
  const current = rows.filter((row) => holdsIn(row.releases, release) !== 'no');
  const link = ({ path, about }: (typeof data)[number]) => `- [${path}](${root}${path}): ${about}`;
  return [
    `# ${siteName}`,
    '',
    `> Which ports an EKS Anywhere cluster needs: from whom, to whom, why, for which provider and release, with the evidence`,
    `> for each row. Facts of release ${release}, read on ${readOn}. Independent of AWS.`,
    '',
    'The published ports page of EKS Anywhere is wrong or silent in places; where it differs, the rows below are what the code does.',
    '',
    '## Data',
    '',
    ...data.map(link),
    '',
    '## Pages',
    '',
    ...pages.map(({ slug, title, description }) => `- [${title}](${root}/docs/${slug}/): ${description}`),
    ...places.map(link),
    '',
    `## Rows of release ${release}`,
    ...pages.flatMap(({ slug, title }) => {
      const own = current.filter(({ page }) => page === slug);
      if (own.length === 0) return [];
      return ['', `### ${title}`, '', line(columns), line(columns.map(() => '---')), ...own.map(toLine)];
    }),
    '',
  ].join('\n');
}
