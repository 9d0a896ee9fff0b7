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
import * as words from '@/lib/words/llms';
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
  { path: '/flows.json', about: words.flows },
  { path: '/flows.schema.json', about: words.schema },
  { path: '/flows.csv', about: words.csv },
  { path: '/errata.json', about: words.erratumFile },
  { path: '/changes.xml', about: words.feed },
];

const places = [
  { path: '/releases/', about: words.releases },
  { path: '/errata/', about: words.errata },
  { path: '/endpoints/', about: words.endpoints },
  { path: '/ports/', about: words.numbers },
  { path: '/firewall/', about: words.firewall },
];

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** Plain Markdown for readers that are programs: what this is, where the data lies, and the rows themselves. */
export function toLlmsText({ catalog, pages, root }: LlmsSources): string {
  const { release, readOn, rows, options } = catalog;
  const { endpoint } = indexCatalog(catalog);
  const nameOf = (id: string) => endpoint.get(id)?.name ?? id;
  const toLine = (row: Row) => {
    const why = noRuleReasons[row.path];
    return line([
      row.protocol,
      formatPorts(row.ports) || '–',
      row.sources.map(nameOf).join(', '),
      nameOf(row.listener),
      row.purpose,
      describeNeed(row.need, options),
      why ? words.noRule(why) : words.yes,
      row.providers.join(', '),
      describeReleaseSpan(row.releases),
    ]);
  };
  const current = rows.filter((row) => holdsIn(row.releases, release) !== 'no');
  const link = ({ path, about }: (typeof data)[number]) => `- [${path}](${root}${path}): ${about}`;
  return [
    `# ${siteName}`,
    '',
    ...words.lead(release, readOn).map((text) => `> ${text}`),
    '',
    words.differs,
    '',
    `## ${words.data}`,
    '',
    ...data.map(link),
    '',
    `## ${words.pages}`,
    '',
    ...pages.map(({ slug, title, description }) => `- [${title}](${root}/docs/${slug}/): ${description}`),
    ...places.map(link),
    '',
    `## ${words.rowsOf(release)}`,
    ...pages.flatMap(({ slug, title }) => {
      const own = current.filter(({ page }) => page === slug);
      if (own.length === 0) return [];
      return ['', `### ${title}`, '', line(words.columns), line(words.columns.map(() => '---')), ...own.map(toLine)];
    }),
    '',
  ].join('\n');
}
