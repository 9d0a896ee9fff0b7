import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getPages } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Reference',
  description: 'All ports of EKS Anywhere clusters by subject: machines, providers, networks, tools.',
};

export default async function Reference() {
  const pages = await getPages();
  return (
    <article className="prose">
      <h1>Reference</h1>
      <ul className="page-list">
        {pages.map(({ slug, title, rows }) => (
          <li key={slug}>
            <a href={href(`/docs/${slug}/`)}>{title}</a>
            <span>{rows.length === 1 ? '1 row' : `${rows.length} rows`}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}
