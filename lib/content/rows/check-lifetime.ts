import { compareReleases, type Endpoint, minorOf, type ReleaseRange, type Row } from '@/lib/flows';

const beginsTooEarly = ({ from }: ReleaseRange, { name, since }: Endpoint): string[] =>
  compareReleases(minorOf(from), since) < 0
    ? [`the row holds since ${from}, but "${name}" is there since ${since}; begin it with ${since}`]
    : [];

function endsTooLate({ to }: ReleaseRange, { name, until }: Endpoint): string[] {
  if (until === null || (to !== null && compareReleases(to, until) <= 0)) return [];
  const held = to === null ? 'still' : `until ${to}`;
  return [`the row holds ${held}, but "${name}" is gone after ${until}; end it with ${until}`];
}

/** A row that holds before or after one of its parties would ask for an opening that nobody uses. */
export function checkLifetime(row: Row, endpoints: ReadonlyMap<string, Endpoint>): string[] {
  const parties = [...row.sources, row.listener].map((id) => endpoints.get(id)).filter((party) => party !== undefined);
  return row.releases.ranges.flatMap((range) =>
    parties.flatMap((party) => [...beginsTooEarly(range, party), ...endsTooLate(range, party)]),
  );
}
