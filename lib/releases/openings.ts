import { type Catalog, type Flow, formatNeed, indexCatalog, type Row } from '@/lib/flows';

/** What a row lets through, and when it is needed. */
export interface Opening {
  need: string;
  flows: readonly Flow[];
}

type OpeningOf = (row: Row) => Opening;

const known = new WeakMap<Catalog, OpeningOf>();

/** Rows that open the same share one opening: comparing those does not grow with the square of the rows. */
export function openingsOf(catalog: Catalog): OpeningOf {
  const openingOf = known.get(catalog) ?? findOpenings(catalog);
  known.set(catalog, openingOf);
  return openingOf;
}

function findOpenings(catalog: Catalog): OpeningOf {
  const { flowsOfRow } = indexCatalog(catalog);
  const openings = new Map<string, Opening>();
  const ofRow = new Map<Row, Opening>();
  const read = (row: Row): Opening => {
    const opening = { need: formatNeed(row.need), flows: flowsOfRow.get(row.id) ?? [] };
    const key = JSON.stringify([opening.need, opening.flows.map(comparedOf)]);
    const shared = openings.get(key) ?? opening;
    openings.set(key, shared);
    ofRow.set(row, shared);
    return shared;
  };
  return (row) => ofRow.get(row) ?? read(row);
}

/** What of a flow decides whether one opening covers or meets another. */
const comparedOf = ({ protocol, ports, providers, sourceZones, destinationZones }: Flow) => [
  protocol,
  ports,
  providers,
  sourceZones,
  destinationZones,
];
