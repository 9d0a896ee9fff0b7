import type { EndpointId, Row } from '@/lib/flows';
import * as words from '@/lib/words/docs';
import { PortTable } from '../ports/port-table';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { Say } from '../say';
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
        <Say
          text={words.listeningPortsLinked(name)}
          tags={{ link: (text) => <a href={href(`/endpoints/${listener}/`)}>{text}</a> }}
        />
      </p>
      <PortTable caption={words.listeningPorts(name)} rows={rows} surroundings={surroundings} />
    </div>
  );
}
