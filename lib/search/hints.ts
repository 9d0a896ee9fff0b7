import type { Hit } from './answer';
import type { Lookup } from './lookup';
import type { Understanding } from './understand';

const kubeconfig =
  'localhost:8080 is where kubectl looks when it has no kubeconfig. Point KUBECONFIG at the cluster’s file; the API server listens on 6443.';

/** Sentences that keep a right answer from being misread. */
export function toHints(
  { ports, protocol, isLocalhost8080 }: Understanding,
  hits: readonly Hit[],
  { index }: Lookup,
): string[] {
  const hints = isLocalhost8080 ? [kubeconfig] : [];
  for (const { port, sentence } of index.retired)
    if (ports.some(({ from, to }) => from <= port && port <= to)) hints.push(sentence);
  const rows = index.rows.filter(({ id }) => hits.slice(0, 3).some(({ rowId }) => rowId === id));
  const other = rows.find((row) => protocol && row.protocol !== protocol.value);
  if (protocol && other && rows.every((row) => row.protocol !== protocol.value))
    hints.push(`You asked for ${protocol.value}; ${other.listener} uses ${other.protocol}.`);
  for (const { listener, printed, ports: own, printedProtocol, protocol: real } of rows) {
    if (printed.length > 0)
      hints.push(
        `The published page prints ${printed.map((range) => [...new Set(range)].join('–')).join(', ')} for ${listener}; the code uses ${own.map((range) => [...new Set(range)].join('–')).join(', ')}.`,
      );
    if (printedProtocol && printedProtocol !== real)
      hints.push(`The published page prints ${printedProtocol} for ${listener}; it is ${real}.`);
  }
  return [...new Set(hints)];
}
