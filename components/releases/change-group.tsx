import type { ReactNode } from 'react';
import type { Release, Row } from '@/lib/flows';
import { count as rowsOf } from '@/lib/words/rows';
import { count } from '@/lib/words/upgrade';
import { CopyBar } from '../ports/copy-bar';
import { PortTable } from '../ports/port-table';
import type { Surroundings } from '../ports/surroundings';

interface ChangeGroupProps {
  id: string;
  title: string;
  about: string;
  rows: readonly Row[];
  /** The release in which the rows hold; the profile is asked about that one. */
  release: Release;
  surroundings: Surroundings;
  /** From or until when a row is needed. */
  stepOf: (row: Row) => string | undefined;
  /** Said instead of a table. */
  nothing: string;
  /** Said where none of the rows is for the reader’s cluster. */
  nothingHere: string;
  /** Rules would open what is to be closed. */
  isClosing?: boolean;
  children?: ReactNode;
}

/** Rows that share what has to be done about them, copied as one list. */
export function ChangeGroup({
  id,
  title,
  about,
  rows,
  release,
  surroundings,
  stepOf,
  nothing,
  nothingHere,
  isClosing = false,
  children,
}: ChangeGroupProps) {
  return (
    <section className="change-group" data-change-group data-release={release} aria-labelledby={id}>
      <h2 id={id}>
        {title}{' '}
        <span className="change-count" data-heading-count="">
          {count(rows.length)}
        </span>
      </h2>
      {rows.length === 0 ? (
        <p className="muted">{nothing}</p>
      ) : (
        <>
          <p className="muted" data-nothing-here="" hidden>
            {nothingHere}
          </p>
          <div data-part="">
            <p className="muted">{about}</p>
            <div className={isClosing ? 'list-head list-closing' : 'list-head'}>
              <p data-group-count>{rowsOf(rows.length)}</p>
              <CopyBar />
            </div>
            <PortTable caption={title} rows={rows} surroundings={surroundings} stepOf={stepOf} isSummary />
          </div>
        </>
      )}
      {children}
    </section>
  );
}
