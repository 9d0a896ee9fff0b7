import { formats } from '@/lib/firewall';
import type { Endpoint, Release } from '@/lib/flows';
import type { Erratum, OtherPageSlip } from '@/lib/releases';
import type { PaletteItem } from './enhance/palette/palette-item';

interface PaletteContents {
  pages: readonly { slug: string; title: string; description: string; headings: readonly Heading[] }[];
  endpoints: readonly Endpoint[];
  releases: readonly { release: Release; date: string }[];
  errata: readonly Erratum[];
  otherPages: readonly OtherPageSlip[];
  /** The numbers that have a page. */
  ports: readonly number[];
}

interface Heading {
  id: string;
  title: string;
}

const places: readonly PaletteItem[] = [
  { kind: 'page', label: 'Ports', words: 'explorer search home rows table', path: '/' },
  { kind: 'page', label: 'Topology', words: 'diagram picture graph who talks to whom', path: '/topology/' },
  { kind: 'page', label: 'Firewall change', words: 'rules snippet networks export', path: '/firewall/' },
  { kind: 'page', label: 'Endpoints', words: 'components parties', path: '/endpoints/' },
  { kind: 'page', label: 'Port numbers', words: 'list of all ports', path: '/ports/' },
  { kind: 'page', label: 'Releases', words: 'versions compare upgrade changes', path: '/releases/' },
  { kind: 'page', label: 'Errata', words: 'wrong differs published page mistakes', path: '/errata/' },
  { kind: 'page', label: 'Ports of earlier releases', words: 'old former removed', path: '/earlier/' },
  { kind: 'page', label: 'About', words: 'sources licence privacy', path: '/about/' },
];

/** What the palette finds besides rows, in the order in which it offers equals. */
export function toPaletteItems({
  pages,
  endpoints,
  releases,
  errata,
  otherPages,
  ports,
}: PaletteContents): PaletteItem[] {
  return [
    ...places,
    ...pages.map(({ slug, title, description }): PaletteItem => {
      return { kind: 'page', label: title, words: `reference ${description}`, path: `/docs/${slug}/` };
    }),
    ...pages.flatMap(({ slug, title: page, headings }) =>
      headings.map(({ id, title }): PaletteItem => {
        return { kind: 'heading', label: `${page}: ${title}`, words: '', path: `/docs/${slug}/#${id}` };
      }),
    ),
    ...endpoints.map(({ id, name, aliases, renames }): PaletteItem => {
      const former = renames.flatMap(({ from, to }) => [from, to]);
      return { kind: 'endpoint', label: name, words: [...aliases, ...former].join(' '), path: `/endpoints/${id}/` };
    }),
    ...releases.toReversed().map(({ release, date }): PaletteItem => {
      return {
        kind: 'release',
        label: `Release ${release}`,
        words: `v${release} ${date}`,
        path: `/releases/${release}/`,
      };
    }),
    ...releases.slice(0, -1).map(({ release }, place): PaletteItem => {
      const next = releases[place + 1]?.release ?? '';
      return {
        kind: 'release',
        label: `From ${release} to ${next}`,
        words: 'upgrade changes compare',
        path: `/releases/${release}/${next}/`,
      };
    }),
    ...ports.map((port): PaletteItem => {
      return { kind: 'port', label: `What is port ${port}?`, words: '', path: `/ports/${port}/` };
    }),
    ...[...errata, ...otherPages].map(({ id, published, corrected }): PaletteItem => {
      return { kind: 'erratum', label: `${published} → ${corrected}`, words: `erratum ${id}`, path: `/errata/#${id}` };
    }),
    ...formats.map(({ id, label }): PaletteItem => {
      return {
        kind: 'format',
        label: `Rules as ${label}`,
        words: `copy firewall ${id}`,
        path: `/firewall/#format=${id}`,
      };
    }),
  ];
}
