import {
  formatOpening,
  holdsIn,
  includesPort,
  type PortRange,
  parsePortRange,
  type Release,
  type Row,
} from '@/lib/flows';
import type { CodeFact } from './code-fact';
import type { Erratum } from './erratum';
import { formatPublished, type PageVersion, type PublishedRow, type ReleaseInfo } from './published';

/** Everything that may name a port. */
export interface PortSources {
  release: Release;
  rows: readonly Row[];
  facts: readonly CodeFact[];
  versions: readonly PageVersion[];
  /** Oldest first. */
  releases: readonly ReleaseInfo[];
  errata: readonly Erratum[];
}

/** A row of the published page that prints the port, and the releases that print exactly these cells. */
interface PrintedSpan {
  row: PublishedRow;
  from: Release;
  to: Release;
}

/** The page says one port and the code another, for the same thing. */
interface Disagreement {
  printed: PublishedRow;
  /** The row that tells how it is. */
  truth: Row;
  /** Whether the port asked for is the printed one. */
  isPrinted: boolean;
}

export interface PortStory {
  /** Rows of the newest release that name the port. */
  now: readonly Row[];
  /** Rows of earlier releases alone. */
  earlier: readonly Row[];
  /** Rows of the newest release whose range spans the port without naming it. */
  spanning: readonly Row[];
  facts: readonly CodeFact[];
  printed: readonly PrintedSpan[];
  disagreements: readonly Disagreement[];
  errata: readonly Erratum[];
}

const endsOf = ({ from, to }: PortRange): number[] => [from, to];

const printedRanges = ({ portRange }: Pick<PublishedRow, 'portRange'>): PortRange[] =>
  portRange.split(',').flatMap((text) => parsePortRange(text) ?? []);

const names = (ranges: readonly PortRange[], port: number): boolean => ranges.flatMap(endsOf).includes(port);

const namedByFact = ({ ports, alsoPorts = [] }: CodeFact): number[] => [...ports.flatMap(endsOf), ...alsoPorts];

/** Every port that a row, a fact of the code or any version of the page names; a range by both of its ends. */
export function namedPorts({ rows, facts, versions }: Pick<PortSources, 'rows' | 'facts' | 'versions'>): number[] {
  const ranges = [
    ...rows.flatMap(({ ports }) => ports),
    ...versions.flatMap((version) => version.rows.flatMap(printedRanges)),
  ];
  return [...new Set([...ranges.flatMap(endsOf), ...facts.flatMap(namedByFact)])].sort((a, b) => a - b);
}

/** What is known of a port number, in the code and on the page, now and before. */
export function tellPort(port: number, sources: PortSources): PortStory {
  const { release, rows, facts, errata } = sources;
  const naming = rows.filter(({ ports }) => names(ports, port));
  const isNow = ({ releases }: Row) => holdsIn(releases, release) !== 'no';
  const printed = findPrinted(port, sources);
  return {
    now: naming.filter(isNow),
    earlier: naming.filter((row) => !isNow(row)),
    spanning: rows.filter(
      (row) => isNow(row) && !naming.includes(row) && row.ports.some((range) => includesPort(range, port)),
    ),
    facts: facts.filter((fact) => namedByFact(fact).includes(port)),
    printed,
    disagreements: findDisagreements(port, sources),
    errata: errata.filter(
      ({ published, corrected, field, publishedIds }) =>
        mentions(`${published} ${corrected}`, port) ||
        (['protocol', 'portRange'].includes(field) && printed.some(({ row }) => publishedIds.includes(row.id))),
    ),
  };
}

/** `8443` and `7171,` mention a port; `17171` and `0.71` do not. */
const mentions = (text: string, port: number): boolean => new RegExp(`(?<![\\d.])${port}(?![\\d.]*\\d)`).test(text);

function findPrinted(port: number, { versions, releases }: PortSources): PrintedSpan[] {
  const spans = new Map<string, PrintedSpan>();
  for (const { release, page } of releases) {
    const printed = versions.find(({ id }) => id === page)?.rows ?? [];
    for (const row of printed.filter((candidate) => names(printedRanges(candidate), port))) {
      const key = [row.id, row.section, formatPublished(row)].join('\n');
      spans.set(key, { row, from: spans.get(key)?.from ?? release, to: release });
    }
  }
  return [...spans.values()];
}

/** Compares the newest page with the rows of the newest release. */
function findDisagreements(port: number, { versions, rows, release }: PortSources): Disagreement[] {
  const newest = versions.at(-1)?.rows ?? [];
  const current = rows.filter(({ releases }) => holdsIn(releases, release) !== 'no');
  return newest.flatMap((printed) => {
    const truths = current.filter(({ publishedIds }) => publishedIds.includes(printed.id));
    const isPrinted = names(printedRanges(printed), port);
    return truths
      .filter((truth, place) => {
        const isTrue = truth.ports.some((range) => includesPort(range, port));
        const agrees = truths.some(({ ports }) => ports.some((range) => covered(range, printed)));
        const isSaid = truths.slice(0, place).some((earlier) => opensTheSame(earlier, truth));
        return isPrinted ? !isSaid && !truths.some(({ ports }) => names(ports, port)) : isTrue && !agrees;
      })
      .map((truth) => ({ printed, truth, isPrinted }));
  });
}

/** Of the printed port one sentence says what it is in truth, however many rows say the same. */
const opensTheSame = (a: Row, b: Row): boolean => formatOpening(a) === formatOpening(b);

const covered = (range: PortRange, printed: PublishedRow): boolean =>
  printedRanges(printed).some(({ from, to }) => from <= range.from && range.to <= to);
