import { ticket as words } from '@/lib/words/formats';
import type { Format } from '../format';
import { toLine } from '../label';
import { type TableLine, toTable } from '../table';

const paragraph = (line: TableLine): string[] => [
  `Rule ${line.Rule}: allow ${line.Protocol}${line.Ports ? ` ${line.Ports}` : ''}${line['ICMP type'] ? ` ${line['ICMP type']}` : ''}, ${line.Direction}`,
  `  From: ${line['Source zone']}, ${line['Source address']}${line['Source ports'] ? ` port ${line['Source ports']}` : ''}`,
  `  To:   ${line['Destination zone']}, ${line['Destination address']}`,
  `  For:  ${line.Purpose}`,
  `  When: ${line['Needed for']}`,
  `  Rows: ${line.Rows}`,
  '',
];

const form = ['Requester:', 'Expiry:', 'Review:'];

/** Plain words for a change request. */
export const ticket: Format = {
  id: 'ticket',
  label: words.label,
  proof: {
    kind: 'second reading',
    sentence: words.proof,
  },
  limits: { notes: [] },
  variants: ['insert'],
  render(request) {
    const lines = toTable(request).flatMap(paragraph);
    const notes = request.warnings.map((warning) => `Note: ${toLine(warning)}`);
    const body =
      lines.length === 0
        ? ''
        : [...request.header.map(toLine).filter(Boolean), '', ...lines, ...notes, ...form, ''].join('\n');
    return {
      files: [{ name: 'portolan-ticket.txt', mime: 'text/plain', body }],
      outcomes: request.outcomes,
      warnings: request.warnings,
    };
  },
};
