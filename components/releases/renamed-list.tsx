import type { ReactNode } from 'react';
import { formatOpening } from '@/lib/flows';
import type { OpenedRow, RenamedEndpoint } from '@/lib/releases';
import * as words from '@/lib/words/upgrade';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { Say } from '../say';
import { href } from '../site';
import { forWhom } from './for-whom';
import { RowMention } from './row-mention';

interface RenamedListProps {
  renamed: readonly RenamedEndpoint[];
  opened: readonly OpenedRow[];
  surroundings: Surroundings;
}

const changed = {
  del: (text: ReactNode) => <del>{text}</del>,
  ins: (text: ReactNode) => <ins>{text}</ins>,
};

/** Parties with another name, and ports of the same parties that have another number. */
export function RenamedList({ renamed, opened, surroundings }: RenamedListProps) {
  const moved = opened
    .flatMap(({ row, replaces }) => replaces.map((ended) => ({ row, ended })))
    .filter(({ row, ended }) => formatOpening(row) !== formatOpening(ended));
  if (renamed.length + moved.length === 0) return <p className="muted">{words.nothingRenamed}</p>;
  return (
    <ul className="plain-list">
      {renamed.map(({ endpoint, rename }) => (
        <li key={`${endpoint.id} ${rename.release}`} {...forWhom(endpoint)}>
          <Say text={words.renamedTo(rename.from, rename.to, rename.release)} tags={changed} />
          <Say
            text={rename.to === endpoint.name ? words.whatItListensOn : words.partOf(endpoint.name)}
            tags={{ endpoint: (text) => <a href={href(`/endpoints/${endpoint.id}/`)}>{text}</a> }}
          />
        </li>
      ))}
      {moved.map(({ row, ended }) => (
        <li key={`${row.id} ${ended.id}`} {...forWhom(row)}>
          <Say
            text={words.movedTo(nameOf(surroundings, row.listener), formatOpening(ended), formatOpening(row))}
            tags={changed}
          />
          <RowMention row={row} surroundings={surroundings} />
        </li>
      ))}
    </ul>
  );
}
