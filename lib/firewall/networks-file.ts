import type { ZoneId } from '@/lib/flows';
import { fileTooLong, fileWithoutNetworks } from '@/lib/words/firewall-rules';
import type { Reading } from './parse-address';
import { longestField, wordsOf } from './parse-networks';

/** What the reader typed, by zone; kept as typed so that a mistake can be mended. */
export type TypedNetworks = Readonly<Record<ZoneId, string>>;

/** A small file for the next time, or for a colleague. */
export const writeNetworksJson = (typed: TypedNetworks): string => {
  const zones = Object.entries(typed).filter(([, text]) => text.trim() !== '');
  return `${JSON.stringify({ networks: Object.fromEntries(zones.map(([zone, text]) => [zone, wordsOf(text)])) }, null, 2)}\n`;
};

/** The same for a spreadsheet: a zone and its networks in each line. Text that is neither is not written. */
export const writeNetworksCsv = (typed: TypedNetworks): string => {
  const lines = Object.entries(typed)
    .map(
      ([zone, text]) =>
        [zone, wordsOf(text).filter((word) => /^[0-9a-f.:/–-]+$|^any$/i.test(word) && !word.startsWith('-'))] as const,
    )
    .filter(([, list]) => list.length > 0)
    .map(([zone, list]) => `${zone},"${list.join(' ')}"`);
  return `${['zone,networks', ...lines].join('\r\n')}\r\n`;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson(text: string): [string, string][] | undefined {
  try {
    const file: unknown = JSON.parse(text);
    const networks = isRecord(file) && isRecord(file.networks) ? file.networks : undefined;
    return (
      networks &&
      Object.entries(networks).map(([zone, list]) => [
        zone,
        Array.isArray(list) ? list.map(String).join(', ') : String(list),
      ])
    );
  } catch {
    return undefined;
  }
}

/** Lines of `zone,network,network`; quotes around cells are taken off. */
const readCsv = (text: string): [string, string][] =>
  text
    .split(/\r?\n/)
    .map((line) => line.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1')))
    .flatMap(([zone = '', ...cells]): [string, string][] =>
      zone && cells.some(Boolean) ? [[zone, cells.filter(Boolean).join(', ')]] : [],
    );

/** Reads such a file, or a CSV whose lines begin with a zone; zones that are not known are said. */
export function readNetworksFile(
  text: string,
  zones: readonly ZoneId[],
): Reading<{ typed: TypedNetworks; unknown: readonly string[] }> {
  if (text.length > longestField * zones.length) return { mistake: fileTooLong };
  const entries = text.trimStart().startsWith('{') ? readJson(text) : readCsv(text);
  if (!entries || entries.length === 0) return { mistake: fileWithoutNetworks };
  const known = entries.filter(([zone]) => zones.includes(zone));
  const typed: Record<ZoneId, string> = {};
  for (const [zone, list] of known) typed[zone] = typed[zone] ? `${typed[zone]}, ${list}` : list;
  const unknown = entries.map(([zone]) => zone.slice(0, 40)).filter((zone) => !zones.includes(zone) && zone !== 'zone');
  return { value: { typed, unknown } };
}
