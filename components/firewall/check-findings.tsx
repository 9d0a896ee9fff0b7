import type { Allowance, Comparison, Wanted } from '@/lib/firewall';
import { formatPortRange, formatPorts } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { Say } from '../say';

type Found = 'notUnderstood' | 'missing' | 'optional' | 'beyond' | 'allowed';

/** In the order in which they are told: what was not read makes doubtful what comes after it. */
const titles: Record<Comparison['kind'], Record<Found, string>> = {
  rules: {
    notUnderstood: words.notUnderstood,
    missing: words.missingRule,
    optional: words.missingOptional,
    beyond: words.widerThanRows,
    allowed: words.allowedAlready,
  },
  listeners: {
    notUnderstood: words.notUnderstood,
    missing: words.nothingListens,
    optional: words.noOptionalListens,
    beyond: words.unknownListener,
    allowed: words.listens,
  },
};

const order: readonly Found[] = ['notUnderstood', 'missing', 'optional', 'beyond', 'allowed'];

function nameOf({ rule: { protocol, source, destination }, part: { ports, purpose, rowId } }: Wanted): string {
  const what = [protocol.toUpperCase(), formatPorts(ports)].filter(Boolean).join(' ');
  return words.finding({ what, source: source.name, destination: destination.name, purpose, rowId });
}

const describe = ({ protocol, ports, line }: Allowance): string =>
  `${protocol === 'icmp' ? 'icmp' : `${protocol} ${formatPortRange(ports)}`}: ${line}`;

const linesOf = ({ allowed, missing, beyond, notUnderstood }: Comparison): Record<Found, readonly string[]> => ({
  notUnderstood,
  missing: missing.filter(({ part }) => !part.isOptional).map(nameOf),
  optional: missing.filter(({ part }) => part.isOptional).map(nameOf),
  beyond: beyond.map(describe),
  allowed: allowed.map(nameOf),
});

interface Finding {
  name: Found;
  title: string;
  lines: readonly string[];
}

/** More lines than this are more than a browser draws at once, or a reader reads; the title counts them all. */
const mostLines = 500;

/** That nothing is missing is told as well. */
function findingsOf(comparison: Comparison): Finding[] {
  const lines = linesOf(comparison);
  return order
    .map((name) => ({ name, lines: [...new Set(lines[name])] }))
    .filter(({ name, lines }) => name === 'missing' || lines.length > 0)
    .map(({ name, lines }) => ({ name, lines, title: words.findings(titles[comparison.kind][name], lines.length) }));
}

/** How what was pasted compares with the rules: counts are announced, lists are there to be read. */
export function CheckFindings({ comparison }: { comparison: Comparison | undefined }) {
  const findings = comparison && !comparison.isUnreadable ? findingsOf(comparison) : [];
  return (
    <>
      <p role="status">
        {comparison?.isUnreadable && <Say text={words.unreadable} tags={{ code: (text) => <code>{text}</code> }} />}
        {findings.map(({ title }) => title).join(' · ')}
      </p>
      {findings
        .filter(({ lines }) => lines.length > 0)
        .map(({ name, title, lines }) => (
          <div key={name}>
            <h3>{title}</h3>
            <ul>
              {lines.slice(0, mostLines).map((line) => (
                <li key={line}>{line}</li>
              ))}
              {lines.length > mostLines && <li>{words.andMoreLines(lines.length - mostLines)}</li>}
            </ul>
          </div>
        ))}
    </>
  );
}
