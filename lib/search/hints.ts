import type { Hit } from './answer';
import type { RetiredPort } from './lexicon';
import type { Lookup } from './lookup';
import { type IndexedRow, rangesText } from './search-index';
import type { Understanding } from './understand';

const kubeconfig =
  'localhost:8080 is where kubectl looks when it has no kubeconfig. Point KUBECONFIG at the cluster’s file; the API server listens on 6443.';

/** Sentences that keep a right answer from being misread. */
export function toHints(understanding: Understanding, hits: readonly Hit[], { index }: Lookup): string[] {
  const shown = new Set(hits.slice(0, 3).map(({ rowId }) => rowId));
  const rows = index.rows.filter(({ id }) => shown.has(id));
  const hints = [
    ...(understanding.lacksKubeconfig ? [kubeconfig] : []),
    ...retired(understanding, index.retired),
    ...otherProtocol(understanding, rows),
    ...otherRelease(understanding, index.release),
    ...(understanding.ports.length > 0 ? rows.flatMap(printedOtherwise) : []),
  ];
  return [...new Set(hints)];
}

const retired = ({ ports }: Understanding, known: readonly RetiredPort[]): string[] =>
  known
    .filter(({ port }) => ports.some(({ from, to }) => from === port && to === port))
    .map(({ sentence }) => sentence);

function otherProtocol({ protocol }: Understanding, rows: readonly IndexedRow[]): string[] {
  const [row] = rows;
  if (!protocol || !row || rows.some((one) => one.protocol === protocol.value)) return [];
  return [`You asked for ${protocol.value}; ${row.listener} uses ${row.protocol} here.`];
}

const otherRelease = ({ release }: Understanding, shown: string): string[] =>
  release && release.release !== shown
    ? [`These are rows of ${shown}; choose ${release.release} under “Your cluster” to see all that it has.`]
    : [];

/** Where page and code differ, a number that was asked for is said with its counterpart. */
function printedOtherwise({ listener, printed, ports, printedProtocol, protocol }: IndexedRow): string[] {
  const hints: string[] = [];
  if (printed.length > 0)
    hints.push(`The published page prints ${rangesText(printed)} for ${listener}; the code uses ${rangesText(ports)}.`);
  if (printedProtocol !== '' && printedProtocol !== protocol)
    hints.push(`The published page prints ${printedProtocol} for ${listener}; it is ${protocol}.`);
  return hints;
}
