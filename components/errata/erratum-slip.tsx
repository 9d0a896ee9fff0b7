import type { Row } from '@/lib/flows';
import type { Erratum } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { RowMention } from '../releases/row-mention';
import { fieldNames, placeNames, placeOf } from './erratum-facets';
import { SeverityBadge } from './severity-badge';
import { Slip } from './slip';

interface ErratumSlipProps {
  erratum: Erratum;
  /** The rows that tell the truth of it. */
  rows: readonly Row[];
  surroundings: Surroundings;
}

function History({ since, until, fixed, onNewestPage }: Erratum) {
  return (
    <>
      {until === null ? `Since ${since}` : since === until ? `In ${since}` : `${since} to ${until}`}.{' '}
      {onNewestPage && 'Still on the newest page.'}
      {fixed && (
        <>
          Corrected{fixed.tag ? ` in ${fixed.tag}` : ''}
          {fixed.release ? `, so since release ${fixed.release}` : ''}, by{' '}
          <a href={`https://github.com/aws/eks-anywhere/commit/${fixed.commit}`}>
            the commit of <time dateTime={fixed.date}>{fixed.date}</time>
          </a>
          .
        </>
      )}
      {!onNewestPage && !fixed && 'No longer on the newest page.'}
    </>
  );
}

export function ErratumSlip({ erratum, rows, surroundings }: ErratumSlipProps) {
  const { id, field, kind, severity, published, corrected, why, evidence, onNewestPage, confidence } = erratum;
  const places = placeOf(erratum);
  return (
    <Slip
      id={id}
      heading={
        <>
          <SeverityBadge severity={severity} /> <span className="slip-kind">{kind}</span>{' '}
          {places.map((place) => placeNames[place] ?? place).join(', ')}: {fieldNames[field] ?? field}
        </>
      }
      published={published}
      corrected={corrected}
      why={why}
      history={<History {...erratum} />}
      evidence={evidence}
      facets={{
        'data-severity': severity,
        'data-kind': kind,
        'data-place': places.join(' '),
        'data-status': onNewestPage ? 'open' : 'corrected',
      }}
    >
      {confidence.level !== 'high' && (
        <p className="muted">
          Confidence: {confidence.level}
          {confidence.why && `, ${confidence.why}`}
        </p>
      )}
      {rows.length > 0 && (
        <p>
          As it is:{' '}
          {rows.map((row, place) => (
            <span key={row.id}>
              {place > 0 && ' · '}
              <RowMention row={row} surroundings={surroundings} isBrief />
            </span>
          ))}
        </p>
      )}
    </Slip>
  );
}
