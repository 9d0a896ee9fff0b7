import type { Endpoint, EndpointId, Zone, ZoneId } from './endpoint';
import type { Flow, Row, RowId } from './flow';
import { groupBy } from './group-by';
import type { Option } from './need';
import type { Release } from './release';

/** Everything that is known, as plain data; what pages hand to search, topology and firewall. */
export interface Catalog {
  /** The newest release that was read. */
  release: Release;
  /** The day on which the facts were read, `YYYY-MM-DD`. */
  readOn: string;
  rows: readonly Row[];
  flows: readonly Flow[];
  endpoints: readonly Endpoint[];
  zones: readonly Zone[];
  options: readonly Option[];
  releases: readonly Release[];
}

/** A catalog by id, for those who look up often. */
interface CatalogIndex {
  row: ReadonlyMap<RowId, Row>;
  endpoint: ReadonlyMap<EndpointId, Endpoint>;
  zone: ReadonlyMap<ZoneId, Zone>;
  flowsOfRow: ReadonlyMap<RowId, readonly Flow[]>;
}

const byId = <Item extends { id: string }>(items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export const indexCatalog = ({ rows, flows, endpoints, zones }: Catalog): CatalogIndex => ({
  row: byId(rows),
  endpoint: byId(endpoints),
  zone: byId(zones),
  flowsOfRow: groupBy(flows, ({ rowId }) => rowId),
});
