import type { Row } from '@/lib/flows';
import { formatPublished } from '@/lib/releases';
import * as words from '@/lib/words/rows';
import { Say } from '../say';
import { href } from '../site';
import { errataOf, printedOf, type Surroundings } from './surroundings';

/** What the published page prints for the row, and where that is wrong. */
export function PrintedTruth({ row, surroundings }: { row: Row; surroundings: Surroundings }) {
  const printed = printedOf(row, surroundings);
  const errata = errataOf(row, surroundings);
  return (
    <>
      {printed.map((published) => (
        <p key={published.id}>
          <Say text={words.pagePrints(formatPublished(published))} tags={{ q: (cells) => <q>{cells}</q> }} />
        </p>
      ))}
      {errata.length > 0 && (
        <ul aria-label={words.errata}>
          {errata.map(({ id, published, corrected, since, until }) => (
            <li key={id}>
              <a href={href(`/errata/#${id}`)}>
                {published} → {corrected}
              </a>{' '}
              {words.erratumSpan(since, until)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
