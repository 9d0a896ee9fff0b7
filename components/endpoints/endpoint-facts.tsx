import { type Endpoint, type Phase, phaseNames, phases, type Zone, type ZoneId } from '@/lib/flows';
import { listProviders } from '../releases/provider-list';
import { href } from '../site';

interface EndpointFactsProps {
  endpoint: Endpoint;
  /** Machines or clusters that it runs on. */
  hosts: readonly Endpoint[];
  zones: readonly Zone[];
}

const kinds: Record<Endpoint['kind'], string> = {
  machine: 'a machine',
  cluster: 'a set of machines',
  service: 'a service',
  tool: 'a tool',
  external: 'outside the cluster',
};

const installers: Record<Endpoint['installedBy'], string> = {
  'eks-anywhere': 'EKS Anywhere',
  operator: 'the operator',
  package: 'a curated package',
  hardware: 'part of the hardware',
  aws: 'AWS',
};

/** `Creation: Admin machine · Running: Management cluster`; one entry where the phases agree. */
function groupPhases(zones: Endpoint['zones']): { phases: Phase[]; zones: readonly ZoneId[] }[] {
  const groups = new Map<string, { phases: Phase[]; zones: readonly ZoneId[] }>();
  for (const phase of phases) {
    const key = zones[phase].join(' ');
    const group = groups.get(key);
    if (group) group.phases.push(phase);
    else groups.set(key, { phases: [phase], zones: zones[phase] });
  }
  return [...groups.values()];
}

export function EndpointFacts({ endpoint, hosts, zones }: EndpointFactsProps) {
  const { kind, installedBy, providers, since, until, aliases, renames } = endpoint;
  const zoneName = (id: ZoneId) => zones.find((zone) => zone.id === id)?.name ?? id;
  const placed = groupPhases(endpoint.zones);
  const former = new Set(renames.flatMap(({ from, to }) => [from, to]));
  const others = aliases.filter((alias) => alias !== endpoint.name && !former.has(alias));
  return (
    <dl className="endpoint-facts">
      <dt>What</dt>
      <dd>
        {kinds[kind]}, from {installers[installedBy]}
      </dd>
      <dt>Providers</dt>
      <dd>{listProviders(providers)}</dd>
      <dt>Releases</dt>
      <dd>{until === null ? `${since} and later` : `${since} to ${until}`}</dd>
      {renames.length > 0 && <dt>Renamed</dt>}
      {renames.length > 0 && (
        <dd>
          {renames.map(({ release, from, to }) => (
            <span key={release} className="endpoint-rename">
              {from} → {to} in {release}
            </span>
          ))}
        </dd>
      )}
      {others.length > 0 && <dt>Also called</dt>}
      {others.length > 0 && <dd>{others.join(', ')}</dd>}
      {hosts.length > 0 && <dt>Runs on</dt>}
      {hosts.length > 0 && (
        <dd>
          {hosts.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={href(`/endpoints/${id}/`)}>{name}</a>
            </span>
          ))}
        </dd>
      )}
      <dt>Where a firewall sees it</dt>
      <dd>
        {placed.map((group) => (
          <span key={group.phases.join()} className="endpoint-zone">
            {placed.length > 1 && (
              <span className="muted">{group.phases.map((phase) => phaseNames[phase]).join(', ')}: </span>
            )}
            {group.zones.length > 0 ? group.zones.map(zoneName).join(', ') : 'nowhere'}
          </span>
        ))}
      </dd>
    </dl>
  );
}
