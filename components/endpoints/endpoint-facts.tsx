import { type Endpoint, type Phase, phaseNames, phases, type Zone, type ZoneId } from '@/lib/flows';
import * as words from '@/lib/words/endpoints';
import { listProviders } from '../list-providers';
import { href } from '../site';
import { Term } from '../term';

interface EndpointFactsProps {
  endpoint: Endpoint;
  /** Machines or clusters that it runs on. */
  hosts: readonly Endpoint[];
  zones: readonly Zone[];
}

const kinds: Record<Endpoint['kind'], string> = {
  machine: words.machine,
  cluster: words.cluster,
  service: words.service,
  tool: words.tool,
  external: words.external,
};

const installers: Record<Endpoint['installedBy'], string> = {
  'eks-anywhere': words.eksAnywhere,
  operator: words.operator,
  package: words.curatedPackage,
  hardware: words.hardware,
  aws: words.aws,
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

/** Names of phases hold commas. */
const listPhases = (some: readonly Phase[]): string =>
  some.map((phase, at) => (at > 0 ? phaseNames[phase].toLowerCase() : phaseNames[phase])).join('; ');

export function EndpointFacts({ endpoint, hosts, zones }: EndpointFactsProps) {
  const { kind, installedBy, providers, since, until, aliases, renames } = endpoint;
  const zoneName = (id: ZoneId) => zones.find((zone) => zone.id === id)?.name ?? id;
  const placed = groupPhases(endpoint.zones);
  const former = new Set(renames.flatMap(({ from, to }) => [from, to]));
  const others = aliases.filter((alias) => alias !== endpoint.name && !former.has(alias));
  return (
    <dl className="endpoint-facts">
      <Term name={words.what}>{words.kindFrom(kinds[kind], installers[installedBy])}</Term>
      <Term name={words.providers}>{listProviders(providers)}</Term>
      <Term name={words.releases}>{until === null ? words.andLater(since) : words.fromTo(since, until)}</Term>
      {renames.length > 0 && (
        <Term name={words.renamed}>
          {renames.map(({ release, from, to }) => (
            <span key={release} className="endpoint-rename">
              {words.renamedIn(from, to, release)}
            </span>
          ))}
        </Term>
      )}
      {others.length > 0 && <Term name={words.alsoCalled}>{others.join(', ')}</Term>}
      {hosts.length > 0 && (
        <Term name={words.runsOn}>
          {hosts.map(({ id, name }, place) => (
            <span key={id}>
              {place > 0 && ', '}
              <a href={href(`/endpoints/${id}/`)}>{name}</a>
            </span>
          ))}
        </Term>
      )}
      <Term name={words.seen}>
        {placed.map((group) => (
          <span key={group.phases.join()} className="endpoint-zone">
            {placed.length > 1 && <span className="muted">{listPhases(group.phases)}: </span>}
            {group.zones.length > 0 ? group.zones.map(zoneName).join(', ') : words.nowhere}
          </span>
        ))}
      </Term>
    </dl>
  );
}
