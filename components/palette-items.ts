import { formats } from '@/lib/firewall';
import type { Endpoint, Release } from '@/lib/flows';
import type { Erratum, OtherPageSlip } from '@/lib/releases';
import * as words from '@/lib/words/palette';
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

const place = ([label, others]: readonly [string, string], path: string): PaletteItem => {
  return { kind: 'page', label, words: others, path };
};

const places: readonly PaletteItem[] = [
  place(words.ports, '/'),
  place(words.topology, '/topology/'),
  place(words.firewall, '/firewall/'),
  place(words.endpoints, '/endpoints/'),
  place(words.numbers, '/ports/'),
  place(words.releases, '/releases/'),
  place(words.errata, '/errata/'),
  place(words.earlier, '/earlier/'),
  place(words.about, '/about/'),
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
      return { kind: 'page', label: title, words: words.referenceWords(description), path: `/docs/${slug}/` };
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
        label: words.release(release),
        words: `v${release} ${date}`,
        path: `/releases/${release}/`,
      };
    }),
    ...releases.slice(0, -1).map(({ release }, place): PaletteItem => {
      const next = releases[place + 1]?.release ?? '';
      return {
        kind: 'release',
        label: words.upgrade(release, next),
        words: words.upgradeWords,
        path: `/releases/${release}/${next}/`,
      };
    }),
    ...ports.map((port): PaletteItem => {
      return { kind: 'port', label: words.port(port), words: '', path: `/ports/${port}/` };
    }),
    ...[...errata, ...otherPages].map(({ id, published, corrected }): PaletteItem => {
      return {
        kind: 'erratum',
        label: `${published} → ${corrected}`,
        words: words.erratumWords(id),
        path: `/errata/#${id}`,
      };
    }),
    ...formats.map(({ id, label }): PaletteItem => {
      return {
        kind: 'format',
        label: words.rulesAs(label),
        words: words.rulesWords(id),
        path: `/firewall/#format=${id}`,
      };
    }),
  ];
}
