import type { VFile } from 'vfile';
import {
  directions,
  type EndpointId,
  type Protocol,
  type ProviderId,
  parseReleaseSpan,
  protocols,
  type Release,
} from '@/lib/flows';
import { didYouMean, oneOf } from '../did-you-mean';
import { type Cell, reportCell } from './cell';
import type { Phrasebook } from './phrasebook';
import { type KnownOptions, readNeed } from './read-need';
import { readPorts } from './read-ports';
import { spanMistake } from './read-releases';
import { readSources } from './read-sources';
import { isSlug, newSlug, splitSlug } from './row-slug';
import type { DraftRow, TableRow } from './table-row';

/** What the cells of a table may name. */
export interface RowContext {
  file: VFile;
  page: string;
  providers: readonly ProviderId[];
  releases: readonly Release[];
  phrasebook: Phrasebook;
  options: KnownOptions;
}

function readWord<const Word extends string>(
  file: VFile,
  cell: Cell,
  words: readonly Word[],
  what: string,
): Word | undefined {
  const word = words.find((one) => one === cell.text);
  if (word === undefined)
    reportCell(file, cell, `"${cell.text}" is no ${what}; ${didYouMean(cell.text, words, `write ${oneOf(words)}`)}`);
  return word;
}

function portsOf(file: VFile, cell: Cell, protocol: Protocol | undefined) {
  const read = readPorts(cell.text, protocol);
  if ('ports' in read) return read.ports;
  reportCell(file, cell, read.mistake, read.part);
  return undefined;
}

function releasesOf(file: VFile, cell: Cell, releases: readonly Release[]) {
  const mistake = spanMistake(cell.text, releases);
  if (mistake) reportCell(file, cell, mistake);
  return mistake ? undefined : parseReleaseSpan(cell.text);
}

function slugOf(file: VFile, cell: Cell): { purpose: string; slug: string | undefined } {
  const { purpose, slug } = splitSlug(cell.text);
  if (purpose === '') reportCell(file, cell, 'the row has no purpose; say in a few words what it is for');
  const stray = /\{[^}]*\}?/.exec(purpose)?.[0];
  if (stray !== undefined) {
    reportCell(
      file,
      cell,
      `"${stray}" is no id at the end of a purpose; write one alone, like \\{#udp-67-dhcp}`,
      stray,
    );
    return { purpose, slug: undefined };
  }
  if (slug === undefined) {
    reportCell(file, cell, 'the row has no id; run "npm run content:ids", which writes one behind its purpose');
  } else if (!isSlug(slug)) {
    reportCell(
      file,
      cell,
      `"${slug}" is no id; write small letters, digits and hyphens, like \\{#udp-67-dhcp}`,
      `{#${slug}`,
    );
    return { purpose, slug: undefined };
  }
  return { purpose, slug };
}

/** All cells are read, whatever is wrong with one of them; the row is there when nothing is. */
export function readRow({ cells, point }: DraftRow, listener: EndpointId, context: RowContext): TableRow | undefined {
  const { file } = context;
  const empty = Object.entries(cells).filter(([, cell]) => cell.text === '');
  for (const [column, cell] of empty)
    reportCell(file, cell, `the cell of "${column}" is empty; ${emptyCures[column] ?? 'fill it'}`);
  if (empty.length > 0) return undefined;
  const protocol = readWord(file, cells.Protocol, protocols, 'protocol');
  const direction = readWord(file, cells.Direction, directions, 'direction');
  const ports = portsOf(file, cells['Port Range'], protocol);
  const { purpose, slug } = slugOf(file, cells.Purpose);
  const { sources, mistakes } = readSources(cells['Used By'].text, listener, context.phrasebook);
  for (const { mistake, part } of mistakes) reportCell(file, cells['Used By'], mistake, part);
  const { need, providers, mistakes: unmet } = readNeed(cells.Needed.text, context.providers, context.options);
  for (const { mistake, part } of unmet) reportCell(file, cells.Needed, mistake, part);
  const releases = releasesOf(file, cells.Releases, context.releases);
  if (!protocol || !direction || !ports || !purpose || !slug || mistakes.length > 0 || !need || !releases)
    return undefined;
  if (unmet.length > 0) return undefined;
  const id = `${context.page}/${slug}`;
  return {
    id,
    listener,
    protocol,
    direction,
    ports,
    purpose,
    sources,
    need,
    providers,
    releases,
    point: cells.Purpose.point,
    line: point.line,
  };
}

const emptyCures: Readonly<Record<string, string>> = {
  'Port Range': 'write a port, or "–" where there is none',
  'Used By': 'name who opens the connection',
  Needed: 'write "always", "optional: why", or "when option=choice"',
  Releases: 'write 0.22–, 0.10–0.21, or 0.26 alone',
  Purpose: 'say in a few words what it is for',
};

/** For a row that has none yet; undefined while its protocol or port cannot be read. */
export function suggestSlug({ cells }: DraftRow, taken: ReadonlySet<string>): string | undefined {
  const protocol = protocols.find((one) => one === cells.Protocol.text);
  const read = readPorts(cells['Port Range'].text, protocol);
  if (!protocol || !('ports' in read)) return undefined;
  return newSlug({ protocol, ports: read.ports, purpose: splitSlug(cells.Purpose.text).purpose }, taken);
}
