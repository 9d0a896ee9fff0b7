import type { Row } from '@/lib/flows';
import * as words from '@/lib/words/rows';
import { PortRow } from './port-row';
import type { Surroundings } from './surroundings';

interface PortTableProps {
  caption: string;
  rows: readonly Row[];
  surroundings: Surroundings;
  /** Rows link to their details. */
  isSummary?: boolean;
  /** Search and filters order the rows of this table. */
  isList?: boolean;
  /** Said of a row after when it is needed. */
  stepOf?: (row: Row) => string | undefined;
  /** Where the rows are that this table has no room for. */
  further?: readonly string[];
}

const columns = [words.protocol, words.port, words.fromTo, words.purpose, words.needed, words.publishedPage];

export function PortTable({
  caption,
  rows,
  surroundings,
  isSummary = false,
  isList = false,
  further = [],
  stepOf,
}: PortTableProps) {
  return (
    <table className="ports">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">
            <span className="js-only">{words.copy}</span>
          </th>
        </tr>
      </thead>
      <tbody
        data-search-results={isList ? '' : undefined}
        data-query={isList ? '' : undefined}
        data-further={further.length > 0 ? further.join(' ') : undefined}
      >
        {rows.map((row) => (
          <PortRow key={row.id} row={row} surroundings={surroundings} isSummary={isSummary} step={stepOf?.(row)} />
        ))}
      </tbody>
    </table>
  );
}
