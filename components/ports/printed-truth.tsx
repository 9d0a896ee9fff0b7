import type { Row } from '@/lib/flows';
import { href } from '../site';
import { errataOf, printedOf, type Surroundings } from './surroundings';

/** What the published page prints for the row, and where that is wrong. */
export function PrintedTruth({ row, surroundings }: { row: Row; surroundings: Surroundings }) {
  const printed = printedOf(row, surroundings);
  const errata = errataOf(row, surroundings);
  return (
    <>
      {printed.map(({ id, protocol, direction, portRange, purpose, usedBy }) => (
        <p key={id}>
          The published page prints <q>{[protocol, direction, portRange, purpose, usedBy].join(' · ')}</q>
        </p>
      ))}
      {errata.length > 0 && (
        <ul aria-label="Errata">
          {errata.map(({ id, published, corrected, since, until }) => (
            <li key={id}>
              <a href={href(`/errata/#${id}`)}>
                {published} → {corrected}
              </a>{' '}
              (since {since}
              {until ? `, until ${until}` : ', still so'})
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
