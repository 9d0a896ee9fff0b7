import type { Row } from '@/lib/flows';
import type { Erratum } from '@/lib/releases';
import * as words from '@/lib/words/errata';
import { confidenceOf } from '@/lib/words/rows';
import type { Surroundings } from '../ports/surroundings';
import { RowMentions } from '../releases/row-mention';
import { Say } from '../say';
import { placeOf } from './erratum-facets';
import { SeverityBadge } from './severity-badge';
import { Slip } from './slip';

interface ErratumSlipProps {
  erratum: Erratum;
  /** The rows that tell the truth of it. */
  rows: readonly Row[];
  surroundings: Surroundings;
}

function describeSpan({ since, until }: Erratum): string {
  if (until === null) return words.since(since);
  return since === until ? words.onlyIn(since) : words.fromTo(since, until);
}

function History({ erratum }: { erratum: Erratum }) {
  const { fixed, onNewestPage } = erratum;
  return (
    <>
      {describeSpan(erratum)} {onNewestPage && words.stillPrinted}
      {fixed && (
        <Say
          text={words.correctedBy(fixed.tag, fixed.release, fixed.date)}
          tags={{
            commit: (text) => <a href={`https://github.com/aws/eks-anywhere/commit/${fixed.commit}`}>{text}</a>,
            date: (text) => <time dateTime={fixed.date}>{text}</time>,
          }}
        />
      )}
      {!onNewestPage && !fixed && words.noLongerPrinted}
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
          {places.map((place) => words.places[place] ?? place).join(', ')}: {words.fields[field] ?? field}
        </>
      }
      published={published}
      corrected={corrected}
      why={why}
      history={<History erratum={erratum} />}
      evidence={evidence}
      facets={{
        'data-severity': severity,
        'data-kind': kind,
        'data-place': places.join(' '),
        'data-status': onNewestPage ? 'open' : 'corrected',
      }}
    >
      {confidence.level !== 'high' && <p className="muted">{confidenceOf(confidence.level, confidence.why)}</p>}
      {rows.length > 0 && (
        <p>
          {words.asItIs} <RowMentions rows={rows} surroundings={surroundings} separator=" · " />
        </p>
      )}
    </Slip>
  );
}
