import { allow, everyPort, isTransport, parseEnds, parsePorts } from './allowance';
import type { LineReading, ReadLine } from './line-reading';

const separators = { tab: /(?:^|\t)(?:"((?:[^"]|"")*)"|([^\t]*))/g, comma: /(?:^|[,;])(?:"((?:[^"]|"")*)"|([^,;]*))/g };

/** The cells of a line, which tabs part where there are any. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(line.includes('\t') ? separators.tab : separators.comma)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').trim(),
  );

/** Where protocol, ports, source and destination stand, unless a header says otherwise. */
const inOrder = [0, 1, 2, 3] as const;

const titles = [/^protocol$/i, /^ports?$/i, /^source( address)?$/i, /^destination( address)?$/i];

const placesIn = (names: readonly string[]): number[] =>
  titles.map((title) => names.findIndex((name) => title.test(name)));

function readRule(line: string, places: readonly number[]): LineReading {
  const cells = cellsOf(line);
  const [protocol = '', text = '', from, to] = places.map((place) => cells[place]);
  const ends = parseEnds(from || undefined, to || undefined);
  if (!ends) return undefined;
  const kind = protocol.toLowerCase();
  if (kind === 'icmp') return allow(kind, [everyPort], { ...ends, line });
  const ports = parsePorts(text);
  return isTransport(kind) && ports ? allow(kind, ports, { ...ends, line }) : undefined;
}

/** Lines of protocol, ports, source and destination; a header may name them in another order, as in our own CSV. */
export function csvReader(text: string): ReadLine {
  const header = text.split(/\r?\n/).find((line) => cellsOf(line).some((cell) => /^protocol$/i.test(cell)));
  const places = header === undefined ? inOrder : placesIn(cellsOf(header));
  return (line) => (line === header?.trim() ? [] : readRule(line, places));
}
