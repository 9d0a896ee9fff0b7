import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PortTable } from '@/components/ports/port-table';
import { getCatalog } from '@/lib/content';
import { getSurroundings } from '../../surroundings';

interface PageProps {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = async () => (await getCatalog()).endpoints.map(({ id }) => ({ id }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id } = await params;
  const name = (await getCatalog()).endpoints.find((endpoint) => endpoint.id === id)?.name ?? id;
  return { title: name, description: `${name} in an EKS Anywhere cluster: what it listens on and what it talks to.` };
}

export default async function EndpointPage({ params }: PageProps) {
  const { id } = await params;
  const { endpoints, rows } = await getCatalog();
  const { name, note, aliases, renames, since, until } = endpoints.find((endpoint) => endpoint.id === id) ?? notFound();
  const surroundings = await getSurroundings();
  const listens = rows.filter(({ listener }) => listener === id);
  const talks = rows.filter(({ sources }) => sources.includes(id));
  return (
    <article>
      <h1>{name}</h1>
      {note && <p>{note}</p>}
      <p className="muted">
        Since release {since}
        {until && `, until ${until}`}.{aliases.length > 0 && ` Also called ${aliases.join(', ')}.`}
        {renames.map(({ release, from, to }) => ` In ${release} ${from} became ${to}.`)}
      </p>
      <h2 id="listens">Listens on</h2>
      {listens.length > 0 ? (
        <PortTable caption={`What ${name} listens on`} rows={listens} surroundings={surroundings} />
      ) : (
        <p>Nothing that is known.</p>
      )}
      <h2 id="talks">Talks to</h2>
      {talks.length > 0 ? (
        <PortTable caption={`What ${name} talks to`} rows={talks} surroundings={surroundings} isSummary />
      ) : (
        <p>Nothing that is known.</p>
      )}
    </article>
  );
}
