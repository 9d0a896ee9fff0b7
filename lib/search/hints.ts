import * as words from '@/lib/words/search';
import type { Hit } from './answer';
import { namedElsewhere } from './elsewhere';
import type { Lookup } from './lookup';
import { type IndexedRow, rangesText, type SearchIndex } from './search-index';
import type { Understanding } from './understand';

/** Sentences that keep a right answer from being misread. */
export function toHints(understanding: Understanding, hits: readonly Hit[], { index, rowsOf }: Lookup): string[] {
  const rows = rowsOf(hits.slice(0, 3));
  const { failure, service } = understanding;
  const hints = [
    ...(failure && hits.length > 0 ? [words.failures[failure]] : []),
    ...(understanding.lacksKubeconfig ? [words.noKubeconfig] : []),
    ...(service ? [words.services[service]] : []),
    ...(understanding.asksWhereConnectionsStart ? [words.connectionsStart] : []),
    ...retired(understanding, index.retired),
    ...elsewhere(understanding, hits, index),
    ...otherProtocol(understanding, rows),
    ...otherRelease(understanding, index.release),
    ...(understanding.ports.length > 0 ? rows.flatMap(printedOtherwise) : []),
  ];
  return [...new Set(hints)];
}

const retired = ({ ports }: Understanding, known: SearchIndex['retired']): string[] =>
  known
    .filter(({ port }) => ports.some(({ from, to }) => from === port && to === port))
    .map(({ sentence }) => sentence);

/** Said where nothing is found, for what is found has its own releases beside it. */
const elsewhere = ({ said }: Understanding, hits: readonly Hit[], { entries, release }: SearchIndex): string[] =>
  hits.length > 0
    ? []
    : namedElsewhere(said, entries).map(({ label, releases = '' }) => words.elsewhere(label, release, releases));

function otherProtocol({ protocol }: Understanding, rows: readonly IndexedRow[]): string[] {
  const [row] = rows;
  if (!protocol || !row || rows.some((one) => one.protocol === protocol.value)) return [];
  return [words.otherProtocol(protocol.value, row.listener, row.protocol)];
}

const otherRelease = ({ release }: Understanding, shown: string): string[] =>
  release && release.release !== shown ? [words.otherRelease(shown, release.release)] : [];

/** Where page and code differ, a number that was asked for is said with its counterpart. */
function printedOtherwise({ listener, printed, ports, printedProtocol, protocol }: IndexedRow): string[] {
  const hints: string[] = [];
  if (printed.length > 0) hints.push(words.printsPort(rangesText(printed), listener, rangesText(ports)));
  if (printedProtocol !== '' && printedProtocol !== protocol)
    hints.push(words.printsProtocol(printedProtocol, listener, protocol));
  return hints;
}
