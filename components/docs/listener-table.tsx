import type { EndpointId, Row } from '@/lib/flows';
import { PortTable } from '../ports/port-table';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { href } from '../site';

interface ListenerTableProps {
  listener: EndpointId;
  anchor: string;
  rows: readonly Row[];
  /** Anchors that rows of the table had before; links to them end up here. */
  formerAnchors: readonly string[];
  surroundings: Surroundings;
}

/** The ports on which one endpoint listens, as a table of a page. */
export function ListenerTable({ listener, anchor, rows, formerAnchors, surroundings }: ListenerTableProps) {
  const name = nameOf(surroundings, listener);
  return (
    <div className="listener-table" id={anchor}>
      {formerAnchors.map((former) => (
        <span key={former} id={former} />
      ))}
      <p>
        Ports on which <a href={href(`/endpoints/${listener}/`)}>{name}</a> listens
      </p>
      <PortTable caption={`Ports on which ${name} listens`} rows={rows} surroundings={surroundings} />
    </div>
  );
}
