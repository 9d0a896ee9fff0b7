import type { Erratum, PublishedRow } from '@/lib/releases';
import * as words from '@/lib/words/errata';
import { href } from '../site';
import { SeverityBadge } from './severity-badge';
import './errata.css';

interface PrintedTableProps {
  section: string;
  rows: readonly PublishedRow[];
  errata: readonly Erratum[];
}

function ErrataOf({ errata }: { errata: readonly Erratum[] }) {
  if (errata.length === 0) return <span className="muted">{words.noneKnown}</span>;
  return (
    <ul>
      {errata.map(({ id, kind, published, corrected, severity }) => (
        <li key={id}>
          <SeverityBadge severity={severity} />:{' '}
          <a href={href(`/errata/#${id}`)}>{kind === 'missing' ? `${published}: ${corrected}` : corrected}</a>
        </li>
      ))}
    </ul>
  );
}

/** A table of the published page, unchanged but for the last column. */
export function PrintedTable({ section, rows, errata }: PrintedTableProps) {
  return (
    <section>
      <h2>{section}</h2>
      <table className="printed" aria-label={section}>
        <thead>
          <tr>
            {words.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, line, protocol, direction, portRange, purpose, usedBy }) => (
            <tr key={`${id} ${line}`} data-published-id={id}>
              <td className="cell-protocol">{protocol}</td>
              <td>{direction}</td>
              <td className="cell-port">{portRange}</td>
              <td>{purpose}</td>
              <td>{usedBy}</td>
              <td className="cell-errata">
                <ErrataOf errata={errata.filter(({ publishedIds }) => publishedIds.includes(id))} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
