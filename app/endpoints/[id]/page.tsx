import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EndpointFacts } from '@/components/endpoints/endpoint-facts';
import { EvidenceList } from '@/components/evidence-list';
import { Moved } from '@/components/moved';
import { PortTable } from '@/components/ports/port-table';
import { FactLine } from '@/components/releases/fact-line';
import { HostList } from '@/components/releases/host-list';
import { href } from '@/components/site';
import { Neighbours } from '@/components/topology/neighbours';
import { getCatalog, getCodeFacts, getOutbound } from '@/lib/content';
import { type Endpoint, formerIdsOf, holdsIn, type Row } from '@/lib/flows';
import * as words from '@/lib/words/endpoints';
import { confidenceLevels } from '@/lib/words/flows';
import { confidenceOf, inTheCode } from '@/lib/words/rows';
import { getSurroundings } from '../../surroundings';
import '@/components/endpoints/endpoints.css';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = async () =>
  (await getCatalog()).endpoints.flatMap((endpoint) => [endpoint.id, ...formerIdsOf(endpoint)]).map((id) => ({ id }));

/** Also under a name that it had before. */
const findEndpoint = async (id: string): Promise<Endpoint | undefined> =>
  (await getCatalog()).endpoints.find((endpoint) => endpoint.id === id || formerIdsOf(endpoint).includes(id));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const { name = id, id: now = id } = (await findEndpoint(id)) ?? {};
  const title = now === id ? words.titleOf(name) : words.formerTitleOf(id, name);
  return { title, description: words.descriptionOf(name) };
}

export default async function EndpointPage({ params }: PageProps) {
  const { id } = await params;
  const endpoint = (await findEndpoint(id)) ?? notFound();
  if (endpoint.id !== id) return <Moved to={`/endpoints/${endpoint.id}/`} label={endpoint.name} />;
  const { endpoints, rows, flows, zones, release } = await getCatalog();
  const surroundings = await getSurroundings();
  const { hosts } = await getOutbound();
  const { name, note, runsOn, evidence, confidence } = endpoint;
  const facts = getCodeFacts().facts.filter((fact) => fact.endpoint === id);
  const currentFirst = (own: readonly Row[]) =>
    own.toSorted(
      (a, b) => Number(holdsIn(a.releases, release) === 'no') - Number(holdsIn(b.releases, release) === 'no'),
    );
  const listens = currentFirst(rows.filter(({ listener }) => listener === id));
  const talks = currentFirst(rows.filter(({ sources }) => sources.includes(id)));
  const current = flows.filter(({ releases }) => holdsIn(releases, endpoint.until ?? release) !== 'no');
  return (
    <article>
      <p className="crumbs">
        <a href={href('/endpoints/')}>{words.title}</a>
      </p>
      <h1>{name}</h1>
      {note && <p className="lead-text">{note}</p>}
      <EndpointFacts
        endpoint={endpoint}
        hosts={runsOn.flatMap((on) => endpoints.find((other) => other.id === on) ?? [])}
        zones={zones}
      />
      <Neighbours endpoint={endpoint} flows={current} endpoints={endpoints} />
      <h2 id="listens">{words.listensOn}</h2>
      {listens.length > 0 ? (
        <PortTable caption={words.listeningPorts(name)} rows={listens} surroundings={surroundings} isSummary />
      ) : (
        <p className="muted">{words.nobodyCalls}</p>
      )}
      <h2 id="talks">{words.talksTo}</h2>
      {talks.length > 0 ? (
        <PortTable caption={words.destinations(name)} rows={talks} surroundings={surroundings} isSummary />
      ) : (
        <p className="muted">{words.callsNobody}</p>
      )}
      <HostList title={words.hosts} hosts={hosts.filter(({ from }) => from.includes(id))} />
      {facts.length > 0 && (
        <section aria-labelledby="code">
          <h2 id="code">{inTheCode}</h2>
          <ul className="facts">
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} />
            ))}
          </ul>
        </section>
      )}
      {evidence.length > 0 && (
        <section aria-labelledby="evidence">
          <h2 id="evidence">{words.whereRead}</h2>
          {confidence.level !== 'high' && (
            <p className="muted">{confidenceOf(confidenceLevels[confidence.level], confidence.why)}</p>
          )}
          <EvidenceList evidence={evidence} />
        </section>
      )}
    </article>
  );
}
