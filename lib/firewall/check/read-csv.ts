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

/** What a column is called, and otherwise whatever begins alike: an end that is named in other words is not everywhere. */
const titles = [
  [/^proto(col)?$/i],
  [/^ports?$/i, /^(destination|dest|dst)?[ _-]?ports?$/i],
  [/^source( address)?$/i, /^(source|src|from)(?!.*port)/i],
  [/^destination( address)?$/i, /^(dest|dst|to$)(?!.*port)/i],
  [/^(source|src)[ _-]?ports?$/i],
] as const;

const placesIn = (names: readonly string[]): number[] =>
  titles.map((wanted) =>
    names.indexOf(wanted.flatMap((title) => names.find((name) => title.test(name)) ?? [])[0] ?? '\0'),
  );

/** Whatever a row says beside, it opens nothing. */
const isRefusal = (cell: string): boolean => /^(deny|denied|drop|reject|block|blocked|disabled?|inactive)$/i.test(cell);

function readRule(line: string, places: readonly number[]): LineReading {
  const cells = cellsOf(line);
  if (cells.some(isRefusal)) return undefined;
  const [protocol = '', text = '', from, to, origin] = places.map((place) => cells[place]);
  const ends = parseEnds(from || undefined, to || undefined);
  if (!ends) return undefined;
  const kind = protocol.toLowerCase();
  if (kind === 'icmp') return allow(kind, [everyPort], { ...ends, line });
  const ports = parsePorts(text);
  const sourcePorts = origin ? parsePorts(origin) : [everyPort];
  return isTransport(kind) && ports && sourcePorts ? allow(kind, ports, { ...ends, sourcePorts, line }) : undefined;
}

/** Lines of protocol, ports, source and destination; a header may name them in another order, as in our own CSV. */
export function csvReader(text: string): ReadLine {
  const header = text.split(/\r?\n/).find((line) => cellsOf(line).some((cell) => titles[0][0].test(cell)));
  const places = header === undefined ? inOrder : placesIn(cellsOf(header));
  return (line) => (line === header?.trim() ? [] : readRule(line, places));
}
