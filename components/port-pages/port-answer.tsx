import { describeNeed, describeReleaseSpan, noRuleReasons, type Release, type Row } from '@/lib/flows';
import { formatPort, type PortStory } from '@/lib/releases';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { href, rowHref } from '../site';

interface PortAnswerProps {
  port: number;
  story: PortStory;
  release: Release;
  surroundings: Surroundings;
}

function Use({ row, surroundings }: { row: Row; surroundings: Surroundings }) {
  const { sources, listener, purpose, need, path } = row;
  const words = describeNeed(need, surroundings.options);
  const sayNeed = need.kind === 'always' ? '' : `, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return (
    <li>
      <strong>{formatPort(row)}</strong>: {sources.map((source) => nameOf(surroundings, source)).join(', ')} to{' '}
      <a href={href(`/endpoints/${listener}/`)}>{nameOf(surroundings, listener)}</a>,{' '}
      <a href={rowHref(row.id)}>{purpose}</a> ({describeReleaseSpan(row.releases)}
      {sayNeed}).{noRuleReasons[path] && ` Needs no rule: ${noRuleReasons[path]}.`}
    </li>
  );
}

/** "What is port 7171?" in sentences: who uses it now, who did, and what the published page says instead. */
export function PortAnswer({ port, story, release, surroundings }: PortAnswerProps) {
  const { now, earlier, spanning, printed, disagreements } = story;
  return (
    <div className="port-answer">
      {now.length > 0 ? (
        <>
          <p>
            In release {release}, port {port} is:
          </p>
          <ul>
            {now.map((row) => (
              <Use key={row.id} row={row} surroundings={surroundings} />
            ))}
          </ul>
        </>
      ) : (
        <p>
          No row of release {release} names port {port}.
        </p>
      )}
      {spanning.length > 0 && (
        <>
          <p>It lies in a wider range:</p>
          <ul>
            {spanning.map((row) => (
              <Use key={row.id} row={row} surroundings={surroundings} />
            ))}
          </ul>
        </>
      )}
      {earlier.length > 0 && (
        <>
          <p>Earlier releases:</p>
          <ul>
            {earlier.map((row) => (
              <Use key={row.id} row={row} surroundings={surroundings} />
            ))}
          </ul>
        </>
      )}
      {disagreements.map(({ printed: row, truth, isPrinted }) => (
        <p key={`${row.id} ${truth.id}`} className="warning">
          <strong>Page and code differ.</strong>{' '}
          {isPrinted ? (
            <>
              The published page prints {port} for <q>{row.purpose}</q>; the code of {release} uses{' '}
              <a href={rowHref(truth.id)}>{formatPort(truth)}</a> for it.
            </>
          ) : (
            <>
              The code of {release} uses {formatPort(truth)} for <a href={rowHref(truth.id)}>{truth.purpose}</a>; the
              published page prints {row.portRange} (<q>{row.purpose}</q>).
            </>
          )}
        </p>
      ))}
      {printed.length > 0 ? (
        printed.map(({ row, from, to }) => (
          <p key={row.id}>
            The published page {to === release ? 'prints' : 'printed'} it{' '}
            {from === to ? `in ${from}` : `from ${from} to ${to}`}, in the table “{row.section}”:{' '}
            <q>{[row.protocol, row.direction, row.portRange, row.purpose, row.usedBy].join(' · ')}</q>{' '}
            <a href={href(`/releases/${to}/`)}>The page of {to}</a>
          </p>
        ))
      ) : (
        <p className="muted">No version of the published page names it.</p>
      )}
    </div>
  );
}
