import { formatPorts } from '@/lib/flows';
import { formatNetwork } from './cidr';
import { areOptional, toLine } from './label';
import { mergePorts } from './ports';
import type { Rule, RuleRequest, Side } from './rule';

const headOf = ({ name, cidrs, placeholder }: Side): string =>
  toLine(`${name}: ${cidrs.length > 0 ? cidrs.map(formatNetwork).join(', ') : placeholder}`);

function wordsOf({ number, protocol, parts, sourcePorts, only }: Rule): string {
  const ports = formatPorts(mergePorts(parts.flatMap((part) => part.ports)));
  const from = sourcePorts ? ` from port ${formatPorts(sourcePorts)}` : '';
  const what = protocol === 'icmp' ? 'echo request' : ports;
  return `${protocol.toUpperCase()} ${what}${from}${only ? ` (IPv${only} only)` : ''} [${areOptional(parts) ? 'optional ' : ''}rule ${number}]`;
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

/** Who may talk to whom: a line for each source, a column for each destination, what is allowed where they meet. */
export function toMatrix({ rules }: Pick<RuleRequest, 'rules'>): string[][] {
  const meetings = rules.map((rule) => ({
    from: headOf(rule.source),
    to: headOf(rule.destination),
    words: wordsOf(rule),
  }));
  const destinations = unique(meetings.map(({ to }) => to));
  const lines = unique(meetings.map(({ from }) => from)).map((source) => [
    source,
    ...destinations.map((destination) =>
      meetings
        .filter(({ from, to }) => from === source && to === destination)
        .map(({ words }) => words)
        .join('; '),
    ),
  ]);
  return [['From / to', ...destinations], ...lines];
}
