import type { Endpoint, Zone } from '@/lib/flows';
import * as words from '@/lib/words/endpoints';
import { count } from '@/lib/words/rows';
import { href } from '../site';

interface EndpointIndexProps {
  endpoints: readonly Endpoint[];
  zones: readonly Zone[];
  /** How many rows each endpoint listens for and begins. */
  counts: ReadonlyMap<string, { listens: number; talks: number }>;
}

/** While the cluster runs; what is gone by then stands where it was created. */
const zoneOf = ({ zones }: Endpoint): string => zones.steady[0] ?? zones.boot[0] ?? zones.manage[0] ?? '';

function describe(counts: { listens: number; talks: number } | undefined): string {
  const { listens = 0, talks = 0 } = counts ?? {};
  const said = [
    ...(listens > 0 ? [words.listensFor(count(listens))] : []),
    ...(talks > 0 ? [words.talksIn(count(talks))] : []),
  ];
  return said.join(', ') || words.noRow;
}

/** Endpoints by where they live. */
export function EndpointIndex({ endpoints, zones, counts }: EndpointIndexProps) {
  const groups = zones
    .map((zone) => ({ zone, members: endpoints.filter((endpoint) => zoneOf(endpoint) === zone.id) }))
    .filter(({ members }) => members.length > 0);
  return (
    <div className="endpoint-index">
      {groups.map(({ zone, members }) => (
        <section key={zone.id} aria-labelledby={`zone-${zone.id}`}>
          <h2 id={`zone-${zone.id}`}>{zone.name}</h2>
          <p className="muted">{zone.about}</p>
          <ul>
            {members.map(({ id, name, renames, until }) => (
              <li key={id}>
                <a href={href(`/endpoints/${id}/`)}>{name}</a>
                {renames.at(-1)?.to === name && <span className="muted"> {words.was(renames.at(-1)?.from ?? '')}</span>}
                {until && <span className="muted"> {words.until(until)}</span>}
                <span className="endpoint-count">{describe(counts.get(id))}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
