import type { Metadata } from 'next';
import { EndpointIndex } from '@/components/endpoints/endpoint-index';
import { getCatalog } from '@/lib/content';
import * as words from '@/lib/words/endpoints';
import '@/components/endpoints/endpoints.css';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
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
      <h1>{words.title}</h1>
      <p className="lead-text">{words.lead(endpoints.length)}</p>
      <EndpointIndex endpoints={endpoints} zones={zones} counts={counts} />
    </article>
  );
}
