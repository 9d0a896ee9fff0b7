import type { Erratum, PublishedRow } from '@/lib/releases';
import { href } from '../site';

interface PrintedTableProps {
  section: string;
  rows: readonly PublishedRow[];
  errata: readonly Erratum[];
}

const columns = ['Protocol', 'Direction', 'Port range', 'Purpose', 'Used by', 'Errata'];

/** A table of the published page, unchanged but for the last column. */
export function PrintedTable({ section, rows, errata }: PrintedTableProps) {
  return (
    <section>
      <h2>{section}</h2>
      <table className="printed">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, line, protocol, direction, portRange, purpose, usedBy }) => (
            <tr key={`${id} ${line}`}>
              <td>{protocol}</td>
              <td>{direction}</td>
              <td className="cell-port">{portRange}</td>
              <td>{purpose}</td>
              <td>{usedBy}</td>
              <td>
                {errata
                  .filter(({ publishedIds }) => publishedIds.includes(id))
                  .map((erratum) => (
                    <a key={erratum.id} className="erratum-link" href={href(`/errata/#${erratum.id}`)}>
                      {erratum.corrected}
                    </a>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
