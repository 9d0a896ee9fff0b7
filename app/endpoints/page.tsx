import type { Metadata } from 'next';
import { EndpointIndex } from '@/components/endpoints/endpoint-index';
import { getCatalog } from '@/lib/content';
import '@/components/endpoints/endpoints.css';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: 'Endpoints',
  description: 'Who talks and who listens in an EKS Anywhere cluster: machines, services, tools and outside parties.',
};

export default async function Endpoints() {
  const { endpoints, zones, rows } = await getCatalog();
  const counts = new Map(
    endpoints.map(({ id }) => [
      id,
      {
        listens: rows.filter(({ listener }) => listener === id).length,
        talks: rows.filter(({ sources }) => sources.includes(id)).length,
      },
    ]),
  );
  return (
    <article>
      <h1>Endpoints</h1>
      <p className="lead-text">
        The {endpoints.length} parties that talk or listen, by the machines where a firewall sees them while the cluster
        runs.
      </p>
      <EndpointIndex endpoints={endpoints} zones={zones} counts={counts} />
    </article>
  );
}
