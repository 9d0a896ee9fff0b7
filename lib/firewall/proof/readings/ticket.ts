import type { Permit } from '../permit';
import { notKnown, type SecondReading } from '../reading';
import { readRow } from './table';

const first = /^Rule \d+: allow (TCP|UDP|ICMP)(?: ([0-9, -]+)| (echo request))?, (inbound|outbound|forwarded)$/;
const side = /^ {2}(?:From:|To: {2}) [^\n]*?, ((?:[0-9a-f.:]+(?:\/\d+)?(?:, )?)+)(?: port (\d+))?$/;

function readParagraph([
  rule = '',
  from = '',
  to = '',
  purpose = '',
  when = '',
  rows = '',
]: readonly string[]): Permit[] {
  const [, protocol = '', ports = '', icmp = '', direction = ''] = first.exec(rule) ?? [];
  const [, sources, sourcePort = ''] = side.exec(from) ?? [];
  const [, destinations] = side.exec(to) ?? [];
  const isRight =
    sources !== undefined &&
    destinations !== undefined &&
    /^ {2}For: {2}/.test(purpose) &&
    /^ {2}When: [a-z]/.test(when);
  if (!isRight || !/^ {2}Rows: /.test(rows)) throw notKnown('ticket', [rule, from, to, purpose, rows].join('\n'));
  return readRow(
    'ticket',
    new Map([
      ['Action', 'allow'],
      ['Protocol', protocol],
      ['Ports', ports],
      ['ICMP type', icmp],
      ['Direction', direction],
      ['Source address', addressesOf(sources)],
      ['Source ports', sourcePort],
      ['Destination address', addressesOf(destinations)],
    ]),
  );
}

/** The name before may hold commas; addresses hold no blanks. */
const addressesOf = (text: string): string => text;

export const ticket: SecondReading = {
  format: 'ticket',
  read: (files) =>
    files.flatMap(({ body }) => {
      const rules = body.slice(body.startsWith('\n') ? 1 : body.indexOf('\n\n') + 2);
      const blocks = rules.split('\n\n').map((block) => block.split('\n'));
      return blocks.slice(0, -1).flatMap(readParagraph);
    }),
};
