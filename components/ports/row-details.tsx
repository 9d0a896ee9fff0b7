import { describeReleaseSpan, evidenceUrl, formatEvidence, noRuleReasons, phaseNames, type Row } from '@/lib/flows';
import { InlineCode } from '../inline-code';
import { href, sourceOf } from '../site';
import { PrintedTruth } from './printed-truth';
import { nameOf, type Surroundings } from './surroundings';

interface RowDetailsProps {
  row: Row;
  surroundings: Surroundings;
}

/** Everything that is known about a row beyond its line. */
export function RowDetails({ row, surroundings }: RowDetailsProps) {
  const { releases, phases, path, ifClosed, notes, evidence, confidence, origin } = row;
  const source = sourceOf(origin);
  const parties = [...new Set([...row.sources, row.listener])];
  return (
    <details className="row-details">
      <summary>Details</summary>
      <dl>
        <dt>Releases</dt>
        <dd>{describeReleaseSpan(releases)}</dd>
        <dt>Used during</dt>
        <dd>{phases.map((phase) => phaseNames[phase].toLowerCase()).join(', ')}</dd>
        {noRuleReasons[path] && <dt>Firewall</dt>}
        {noRuleReasons[path] && <dd>needs no rule: {noRuleReasons[path]}</dd>}
        {ifClosed && <dt>If closed</dt>}
        {ifClosed && (
          <dd>
            <InlineCode text={ifClosed} />
          </dd>
        )}
        {confidence.level !== 'high' && <dt>Confidence</dt>}
        {confidence.level !== 'high' && (
          <dd>
            {confidence.level}
            {confidence.why && `: ${confidence.why}`}
          </dd>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note}>
          <InlineCode text={note} />
        </p>
      ))}
      <p>
        More of{' '}
        {parties.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={href(`/endpoints/${id}/`)}>{nameOf(surroundings, id)}</a>
          </span>
        ))}
      </p>
      <PrintedTruth row={row} surroundings={surroundings} />
      {evidence.length > 0 && <p className="muted">Evidence</p>}
      {evidence.length > 0 && (
        <ul aria-label="Evidence">
          {evidence.map((item) => {
            const url = evidenceUrl(item);
            const text = formatEvidence(item);
            return <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>;
          })}
        </ul>
      )}
      {source && (
        <p>
          <a href={source}>Source of this row</a>
        </p>
      )}
      <div className="copy-as js-only" data-copy-as />
    </details>
  );
}
