import { describeReleaseSpan, formatOpening, hasEnded, type Row } from '@/lib/flows';
import { mention } from '@/lib/words/upgrade';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { rowHref } from '../site';

interface RowMentionProps {
  row: Row;
  surroundings: Surroundings;
  /** Without its purpose, but with its releases where the newest is none of them. */
  isBrief?: boolean;
}

/** A row in a few words, leading to it: `TCP 7171 to Smee: iPXE script`. */
export function RowMention({ row, surroundings, isBrief = false }: RowMentionProps) {
  return (
    <a href={rowHref(row.id)}>
      {mention(formatOpening(row), nameOf(surroundings, row.listener))}
      {!isBrief && `: ${row.purpose}`}
      {isBrief && hasEnded(row.releases) && ` (${describeReleaseSpan(row.releases)})`}
    </a>
  );
}
