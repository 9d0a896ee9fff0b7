import { createHash } from 'node:crypto';
import { type Endpoint, escapeXml, formatOpening, formatPorts, providerNames, type Row, wantsRule } from '@/lib/flows';
import { mayWantRule, type ReleaseInfo, type Upgrade } from '@/lib/releases';
import * as words from '@/lib/words/feed';
import { name as siteName } from '@/lib/words/site';

interface FeedSources {
  /** Newest first; each with what it changed, which the first release has not. */
  entries: readonly { info: ReleaseInfo; upgrade: Upgrade | undefined }[];
  endpoints: readonly Endpoint[];
  /** The address of the site; without it the feed has no links. */
  site: string | undefined;
}

/** Made from the name alone, so an entry keeps its id wherever the site lives. */
function toUrn(name: string): string {
  const hex = createHash('sha256').update(`portolan ${name}`).digest('hex');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const toTime = (day: string): string => `${day}T00:00:00Z`;

/** The changes of a release as groups of sentences. */
function describe({ rows, facts, renamed, page, providers }: Upgrade, nameOf: (id: string) => string) {
  const tell = (row: Row) =>
    words.row({
      port: formatOpening(row),
      sources: row.sources.map(nameOf).join(', '),
      listener: nameOf(row.listener),
      purpose: row.purpose,
    });
  const begun = rows.opened.filter(({ row, alreadyOpenFor }) => wantsRule(row.path) && alreadyOpenFor.length === 0);
  const free = rows.closed.filter(({ row, stillNeededBy }) => wantsRule(row.path) && stillNeededBy.length === 0);
  const other = [...facts.begun, ...facts.ended, ...facts.passing].filter((fact) => !mayWantRule(fact));
  return [
    { title: words.newProviders, lines: providers.begun.map((id) => providerNames[id]) },
    { title: words.goneProviders, lines: providers.ended.map((id) => providerNames[id]) },
    { title: words.open, lines: begun.map(({ row }) => tell(row)) },
    { title: words.close, lines: free.map(({ row }) => tell(row)) },
    { title: words.renamed, lines: renamed.map(({ rename: { from, to } }) => words.nowCalled(from, to)) },
    {
      title: words.inTheCode,
      lines: other.map(
        ({ protocol, ports, endpoint, statement }) =>
          `${[protocol, formatPorts(ports), nameOf(endpoint)].filter(Boolean).join(' ')}: ${statement}`,
      ),
    },
    {
      title: words.added,
      lines: page.added.map((row) => `${row.protocol} ${row.portRange} ${row.purpose}`),
    },
    {
      title: words.changed,
      lines: page.changed.map(
        ({ before, after }) =>
          `${before.protocol} ${before.portRange} ${before.purpose} → ${after.protocol} ${after.portRange} ${after.purpose}`,
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

function toHtml(groups: ReturnType<typeof describe>): string {
  if (groups.length === 0) return `<p>${words.nothing}</p>`;
  return groups
    .map(
      ({ title, lines }) => `<h2>${title}</h2><ul>${lines.map((text) => `<li>${escapeXml(text)}</li>`).join('')}</ul>`,
    )
    .join('');
}

/** Atom, newest release first. */
export function renderFeed({ entries, endpoints, site }: FeedSources): string {
  const names = new Map(endpoints.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const link = (rel: string, path: string) =>
    site === undefined ? [] : [`<link rel="${rel}" href="${escapeXml(site + path)}"/>`];
  const renderEntry = ({ info, upgrade }: FeedSources['entries'][number]) => [
    '  <entry>',
    `    <id>${toUrn(`release ${info.release}`)}</id>`,
    `    <title>${words.entry(info.release)}</title>`,
    `    <updated>${toTime(info.date)}</updated>`,
    ...link(
      'alternate',
      upgrade ? `/releases/${upgrade.from.release}/${info.release}/` : `/releases/${info.release}/`,
    ).map((line) => `    ${line}`),
    `    <content type="html">${escapeXml(
      upgrade ? toHtml(describe(upgrade, nameOf)) : `<p>${words.first}</p>`,
    )}</content>`,
    '  </entry>',
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${toUrn('changes')}</id>`,
    `  <title>${words.title(siteName)}</title>`,
    `  <updated>${toTime(entries[0]?.info.date ?? '1970-01-01')}</updated>`,
    `  <author><name>${siteName}</name></author>`,
    ...[...link('self', '/changes.xml'), ...link('alternate', '/releases/')].map((line) => `  ${line}`),
    ...entries.flatMap(renderEntry),
    '</feed>',
    '',
  ].join('\n');
}
