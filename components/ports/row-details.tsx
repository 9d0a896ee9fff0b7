import { describeReleaseSpan, evidenceUrl, formatEvidence, noRuleReasons, phaseNames, type Row } from '@/lib/flows';
import { confidenceLevels } from '@/lib/words/flows';
import * as words from '@/lib/words/rows';
import { InlineCode } from '../inline-code';
import { href, sourceOf } from '../site';
import { Term } from '../term';
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
  const noRule = noRuleReasons[path];
  const parties = [...new Set([...row.sources, row.listener])];
  return (
    <details className="row-details">
      <summary>{words.details}</summary>
      <dl>
        <Term name={words.releases}>{describeReleaseSpan(releases)}</Term>
        <Term name={words.usedDuring}>{phases.map((phase) => phaseNames[phase].toLowerCase()).join(', ')}</Term>
        {noRule && <Term name={words.firewall}>{words.needsNoRule(noRule)}</Term>}
        {ifClosed && (
          <Term name={words.ifClosed}>
            <InlineCode text={ifClosed} />
          </Term>
        )}
        {confidence.level !== 'high' && (
          <Term name={words.confidence}>
            {confidenceLevels[confidence.level]}
            {confidence.why && `, ${confidence.why}`}
          </Term>
        )}
      </dl>
      {notes.map((note) => (
        <p key={note}>
          <InlineCode text={note} />
        </p>
      ))}
      <p>
        {words.moreOf}{' '}
        {parties.map((id, place) => (
          <span key={id}>
            {place > 0 && ', '}
            <a href={href(`/endpoints/${id}/`)}>{nameOf(surroundings, id)}</a>
          </span>
        ))}
      </p>
      <PrintedTruth row={row} surroundings={surroundings} />
      {evidence.length > 0 && <p className="muted">{words.evidence}</p>}
      {evidence.length > 0 && (
        <ul aria-label={words.evidence}>
          {evidence.map((item) => {
            const url = evidenceUrl(item);
            const text = formatEvidence(item);
            return <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>;
          })}
        </ul>
      )}
      {source && (
        <p>
          <a href={source}>{words.sourceOfRow}</a>
        </p>
      )}
      <div className="copy-as js-only" data-copy-as />
    </details>
  );
}
