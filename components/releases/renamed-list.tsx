import { formatPorts } from '@/lib/flows';
import type { OpenedRow, RenamedEndpoint } from '@/lib/releases';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { href } from '../site';
import { RowMention } from './row-mention';

interface RenamedListProps {
  renamed: readonly RenamedEndpoint[];
  opened: readonly OpenedRow[];
  surroundings: Surroundings;
}

const portOf = ({ protocol, ports }: OpenedRow['row']): string => `${protocol} ${formatPorts(ports)}`;

/** Parties with another name, and ports of the same parties that have another number. */
export function RenamedList({ renamed, opened, surroundings }: RenamedListProps) {
  const moved = opened
    .flatMap(({ row, replaces }) => replaces.map((ended) => ({ row, ended })))
    .filter(({ row, ended }) => portOf(row) !== portOf(ended));
  if (renamed.length + moved.length === 0) return <p className="muted">Nothing has another name or number.</p>;
  return (
    <ul className="plain-list">
      {renamed.map(({ endpoint, rename }) => (
        <li key={`${endpoint.id} ${rename.release}`} data-provider={endpoint.providers.join(' ')}>
          <del>{rename.from}</del> → <ins>{rename.to}</ins> in {rename.release}
          {rename.to !== endpoint.name && (
            <>
              {' '}
              (part of <a href={href(`/endpoints/${endpoint.id}/`)}>{endpoint.name}</a>)
            </>
          )}
          {rename.to === endpoint.name && (
            <>
              : <a href={href(`/endpoints/${endpoint.id}/`)}>what it listens on</a>
            </>
          )}
        </li>
      ))}
      {moved.map(({ row, ended }) => (
        <li key={`${row.id} ${ended.id}`} data-provider={row.providers.join(' ')}>
          {nameOf(surroundings, row.listener)}: <del>{portOf(ended)}</del> → <ins>{portOf(row)}</ins>,{' '}
          <RowMention row={row} surroundings={surroundings} />
        </li>
      ))}
    </ul>
  );
}
