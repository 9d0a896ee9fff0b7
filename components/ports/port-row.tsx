import { Fragment } from 'react';
import { describeNeed, formatNeed, formatPorts, formatReleaseSpan, hasEnded, type Row, rowAnchor } from '@/lib/flows';
import * as words from '@/lib/words/rows';
import { rowHref } from '../site';
import { PortLinks } from './port-links';
import { RowDetails } from './row-details';
import { RowLimits } from './row-limits';
import { StatusBadge } from './status-badge';
import { nameOf, type Surroundings, statusOf } from './surroundings';

interface PortRowProps {
  row: Row;
  surroundings: Surroundings;
  /** The line alone, with a link to its details. */
  isSummary: boolean;
  step?: string | undefined;
}

/** What filters read, and its counterparts on the published page; only lists of summaries are filtered and searched. */
const facetsOf = ({ protocol, direction, sources, listener, providers, need, releases, publishedIds }: Row) => ({
  'data-published-id': publishedIds.length > 0 ? publishedIds.join(' ') : undefined,
  'data-protocol': protocol,
  'data-direction': direction,
  'data-source': sources.join(' '),
  'data-destination': listener,
  'data-provider': providers.join(' '),
  'data-need': need.kind === 'when' ? formatNeed(need) : need.kind,
  'data-releases': formatReleaseSpan(releases),
});

/** Several stand each in an element of their own, where a script finds them. */
function Names({ names }: { names: readonly string[] }) {
  if (names.length === 1) return names;
  return names.map((name, place) => (
    <Fragment key={name}>
      {place > 0 && ', '}
      <span>{name}</span>
    </Fragment>
  ));
}

/** One row, drawn alike wherever it stands. */
export function PortRow({ row, surroundings, isSummary, step }: PortRowProps) {
  const { id, protocol, listener, sources, need, purpose } = row;
  const ports = formatPorts(row.ports) || '–';
  const to = nameOf(surroundings, listener);
  const link = rowHref(id);
  return (
    <>
      <tr
        id={isSummary ? undefined : rowAnchor(id)}
        data-row-id={id}
        data-off={!isSummary && hasEnded(row.releases) ? '' : undefined}
        {...(isSummary && facetsOf(row))}
      >
        <td className="cell-protocol">{protocol}</td>
        <th scope="row" className="cell-port">
          {isSummary ? ports : <PortLinks ports={row.ports} />}
        </th>
        <td className="cell-flow">
          <span className="flow-from">
            <Names names={sources.map((source) => nameOf(surroundings, source))} />
          </span>{' '}
          <span className="flow-arrow" role="img" aria-label={words.to}>
            →
          </span>{' '}
          <strong className="flow-to">{to}</strong>
        </td>
        <td className="cell-purpose">
          {isSummary ? (
            <a className="purpose row-open" href={link} data-open-row="">
              {purpose}
            </a>
          ) : (
            <span className="purpose">{purpose}</span>
          )}{' '}
          <RowLimits row={row} isSummary={isSummary} />
        </td>
        <td className="cell-need">
          {describeNeed(need, surroundings.options)}
          {step && `, ${step}`}
        </td>
        <td className="cell-status">
          <StatusBadge status={statusOf(row, surroundings)} />
        </td>
        <td className="cell-actions">
          {!isSummary && (
            <a className="row-link" href={link} aria-label={words.linkTo(purpose)}>
              #
            </a>
          )}
          <button type="button" className="tool js-only" data-copy-row="">
            {words.copy}
          </button>
        </td>
      </tr>
      {!isSummary && (
        <tr className="row-more">
          <td colSpan={7}>
            <RowDetails row={row} surroundings={surroundings} />
          </td>
        </tr>
      )}
    </>
  );
}
