import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getCatalog } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Endpoints',
  description: 'Who talks and who listens in an EKS Anywhere cluster: machines, services, tools and outside parties.',
};

export default async function Endpoints() {
  const { endpoints } = await getCatalog();
  return (
    <article className="prose">
      <h1>Endpoints</h1>
      <ul className="page-list">
        {endpoints.map(({ id, name, kind }) => (
          <li key={id}>
            <a href={href(`/endpoints/${id}/`)}>{name}</a>
            <span>{kind}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
