import { type PageVersion, type PrintedRow, printedFields, type ReleaseInfo } from '@/lib/releases';
import { type Change, type Drift, findDrift } from './find-drift';
import { readPage } from './read-page';

interface Published {
  versions: readonly PageVersion[];
  releases: readonly ReleaseInfo[];
}

/** 0: no drift · 1: drift · 2: the page, or the question, cannot be read. */
export interface Verdict {
  code: 0 | 1 | 2;
  lines: readonly string[];
}

interface Question {
  /** The name to show for the page. */
  file: string;
  text: string;
  /** The newest where it is not given. */
  release: string | undefined;
}

/** Compares an upstream page with what our data says that a release printed. */
export function checkDrift({ file, text, release }: Question, { versions, releases }: Published): Verdict {
  const info = release === undefined ? releases.at(-1) : releases.find((candidate) => candidate.release === release);
  const version = versions.find(({ id }) => id === info?.page);
  if (!info || !version) return { code: 2, lines: [unknownRelease(release, releases)] };
  const { rows, problems } = readPage(text);
  if (problems.length > 0) {
    return { code: 2, lines: problems.map(({ line, message }) => `${file}:${line}: ${message}`) };
  }
  if (rows.length === 0) return { code: 2, lines: [`${file}: there is no table of ports on this page`] };
  const drift = findDrift(version.rows, rows);
  const known = `release ${info.release} (page of ${version.commitDate}, ${count(version.rows.length)})`;
  const found = describe(drift, file);
  return found.length === 0
    ? { code: 0, lines: [`No drift: ${file} prints the rows of ${known}.`] }
    : { code: 1, lines: [`Drift from ${known}: ${sum(drift)}`, ...found] };
}

const count = (rows: number): string => `${rows} rows`;

const sum = ({ added, removed, changed }: Drift): string =>
  `${added.length} added, ${removed.length} removed, ${changed.length} changed`;

function unknownRelease(release: string | undefined, releases: readonly ReleaseInfo[]): string {
  return `Release "${release ?? ''}" is not known; known are ${releases[0]?.release} to ${releases.at(-1)?.release}`;
}

function describe({ added, removed, changed }: Drift, file: string): string[] {
  return [
    ...added.map((row) => `added    ${file}:${row.line}: ${formatRow(row)}`),
    ...removed.map((row) => `removed  ${formatRow(row)}`),
    ...changed.map((change) => `changed  ${file}:${change.after.line}: ${formatChange(change)}`),
  ];
}

const formatRow = ({ section, protocol, direction, portRange, purpose, usedBy }: PrintedRow): string =>
  `${section}: ${[protocol, direction, portRange, purpose, usedBy].join(' | ')}`;

const formatChange = ({ before, after, fields }: Change): string =>
  `${after.section}: ${[after.protocol, after.portRange, after.purpose].join(' | ')}: ${fields
    .map((field) => `${printedFields[field]} "${before[field] ?? ''}" → "${after[field] ?? ''}"`)
    .join(', ')}`;
