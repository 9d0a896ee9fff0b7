import { describeReleaseSpan, formatOpening, hasEnded, type Row } from '@/lib/flows';
import { mention } from '@/lib/words/upgrade';
import { listProviders } from '../list-providers';
import { nameOf, type Surroundings } from '../ports/surroundings';
import { rowHref } from '../site';

interface RowMentionProps {
  row: Row;
  surroundings: Surroundings;
}

type Telling = (row: Row, opening: string) => string;

const withPurpose: Telling = ({ purpose }, opening) => `${opening}: ${purpose}`;

/** From short to long; the shortest has the releases where the newest is none of them. */
const tellings: readonly Telling[] = [
  ({ releases }, opening) => (hasEnded(releases) ? `${opening} (${describeReleaseSpan(releases)})` : opening),
  ({ providers }, opening) => `${opening} (${listProviders(providers)})`,
  withPurpose,
  (row, opening) => `${withPurpose(row, opening)} (${listProviders(row.providers)})`,
];

const openingOf = ({ row, surroundings }: RowMentionProps): string =>
  mention(formatOpening(row), nameOf(surroundings, row.listener));

/** A row in a few words, leading to it: `TCP 7171 to Smee: iPXE script`. */
export const RowMention = (props: RowMentionProps) => (
  <a href={rowHref(props.row.id)}>{withPurpose(props.row, openingOf(props))}</a>
);

interface RowMentionsProps {
  rows: readonly Row[];
  surroundings: Surroundings;
  separator: string;
}

/** Each row in the fewest words that tell it from the others. */
export function RowMentions({ rows, surroundings, separator }: RowMentionsProps) {
  const told = tellings.map((tell) => rows.map((row) => tell(row, openingOf({ row, surroundings }))));
  return rows.map((row, at) => {
    const isAlone = (texts: readonly string[]) => texts.filter((text) => text === texts[at]).length === 1;
    const texts = told.find(isAlone) ?? told.at(-1);
    return (
      <span key={row.id}>
        {at > 0 && separator}
        <a href={rowHref(row.id)}>{texts?.[at]}</a>
      </span>
    );
  });
}
