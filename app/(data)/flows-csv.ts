import {
  type Catalog,
  describeNeed,
  type Flow,
  formatNeed,
  formatPorts,
  formatReleaseSpan,
  indexCatalog,
  wantsRule,
} from '@/lib/flows';
import { toCsv } from './csv';

const list = (values: readonly string[]): string => values.join(' ');

/** One line for each flow, with the words of its row. */
export function toFlowsCsv(catalog: Catalog): string {
  const { endpoint } = indexCatalog(catalog);
  const nameOf = (id: string) => endpoint.get(id)?.name ?? id;
  const columns: readonly (readonly [string, (flow: Flow) => string])[] = [
    ['flow', ({ id }) => id],
    ['row', ({ rowId }) => rowId],
    ['protocol', ({ protocol }) => protocol],
    ['ports', ({ ports }) => formatPorts(ports, ' ')],
    ['from', ({ source }) => nameOf(source)],
    ['from zones', ({ sourceZones }) => list(sourceZones)],
    ['to', ({ destination }) => nameOf(destination)],
    ['to zones', ({ destinationZones }) => list(destinationZones)],
    ['either end may start', ({ symmetric }) => (symmetric ? 'yes' : 'no')],
    ['purpose', ({ purpose }) => purpose],
    ['needed', ({ need }) => describeNeed(need, catalog.options)],
    ['condition', ({ need }) => formatNeed(need)],
    ['phases', ({ phases }) => list(phases)],
    ['path', ({ path }) => path],
    ['needs a rule', ({ path }) => (wantsRule(path) ? 'yes' : 'no')],
    ['providers', ({ providers }) => list(providers)],
    ['releases', ({ releases }) => formatReleaseSpan(releases)],
    ['confidence', ({ confidence }) => confidence.level],
    ['published rows', ({ publishedIds }) => list(publishedIds)],
    ['if closed', ({ ifClosed }) => ifClosed ?? ''],
  ];
  return toCsv([columns.map(([name]) => name), ...catalog.flows.map((flow) => columns.map(([, read]) => read(flow)))]);
}
