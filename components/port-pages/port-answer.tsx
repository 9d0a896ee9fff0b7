import { describeNeed, describeReleaseSpan, formatOpening, noRuleReasons, type Release, type Row } from '@/lib/flows';
import { formatPublished, type PortStory } from '@/lib/releases';
import * as words from '@/lib/words/numbers';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { Say } from '../say';
import { href, rowHref } from '../site';

interface PortAnswerProps {
  port: number;
  story: PortStory;
  release: Release;
  surroundings: Surroundings;
}

function Use({ row, surroundings }: { row: Row; surroundings: Surroundings }) {
  const { sources, listener, purpose, need, path } = row;
  const needed = describeNeed(need, surroundings.options);
  const sayNeed = need.kind === 'always' ? '' : `, ${needed.charAt(0).toLowerCase()}${needed.slice(1)}`;
  const why = noRuleReasons[path];
  return (
    <li>
      <Say
        text={words.use({
          port: formatOpening(row),
          sources: sources.map((source) => nameOf(surroundings, source)).join(', '),
          listener: nameOf(surroundings, listener),
          purpose,
          when: `${describeReleaseSpan(row.releases)}${sayNeed}`,
        })}
        tags={{
          port: (text) => <strong>{text}</strong>,
          listener: (text) => <a href={href(`/endpoints/${listener}/`)}>{text}</a>,
          purpose: (text) => <a href={rowHref(row.id)}>{text}</a>,
        }}
      />
      {why && words.needsNoRule(why)}
    </li>
  );
}

function Uses({ lead, rows, surroundings }: { lead: string; rows: readonly Row[]; surroundings: Surroundings }) {
  if (rows.length === 0) return null;
  return (
    <>
      <p>{lead}</p>
      <ul>
        {rows.map((row) => (
          <Use key={row.id} row={row} surroundings={surroundings} />
        ))}
      </ul>
    </>
  );
}

/** "What is port 7171?" in sentences: who uses it now, who did, and what the published page says instead. */
export function PortAnswer({ port, story, release, surroundings }: PortAnswerProps) {
  const { now, earlier, spanning, printed, disagreements } = story;
  return (
    <div className="port-answer">
      {now.length === 0 && <p>{words.noRow(release, port)}</p>}
      <Uses lead={words.now(release, port)} rows={now} surroundings={surroundings} />
      <Uses lead={words.inRange} rows={spanning} surroundings={surroundings} />
      <Uses lead={words.earlier} rows={earlier} surroundings={surroundings} />
      {disagreements.map(({ printed: row, truth, isPrinted }) => (
        <p key={`${row.id} ${truth.id}`} className="warning">
          <strong>{words.differ}</strong>{' '}
          <Say
            text={(isPrinted ? words.printedOtherwise : words.usedOtherwise)({
              release,
              printed: { port: isPrinted ? String(port) : row.portRange, purpose: row.purpose },
              truth: { port: formatOpening(truth), purpose: truth.purpose },
            })}
            tags={{ q: (text) => <q>{text}</q>, truth: (text) => <a href={rowHref(truth.id)}>{text}</a> }}
          />
        </p>
      ))}
      {printed.length > 0 ? (
        printed.map(({ row, from, to }) => (
          <p key={`${row.id} ${from}`}>
            <Say
              text={words.printed({
                from,
                to,
                isStillPrinted: to === release,
                section: row.section,
                cells: formatPublished(row),
              })}
              tags={{ q: (text) => <q>{text}</q>, page: (text) => <a href={href(`/releases/${to}/`)}>{text}</a> }}
            />
          </p>
        ))
      ) : (
        <p className="muted">{words.neverPrinted}</p>
      )}
    </div>
  );
}
