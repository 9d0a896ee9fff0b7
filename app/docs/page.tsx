import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getPages, type Page } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Reference',
  description: 'All ports of EKS Anywhere clusters by subject: machines, providers, networks, tools.',
};

const groups: readonly { title: string; slugs: readonly string[] }[] = [
  { title: 'Begin here', slugs: ['overview'] },
  { title: 'Every cluster', slugs: ['control-plane', 'etcd', 'worker-nodes', 'pod-network'] },
  { title: 'By provider', slugs: ['bare-metal', 'vmware', 'nutanix', 'snow', 'cloudstack', 'docker'] },
  {
    title: 'Around the cluster',
    slugs: ['network-services', 'outbound-internet', 'management-tools', 'packages'],
  },
];

const countRows = (count: number): string => (count === 1 ? '1 row' : `${count} rows`);

function PageList({ pages }: { pages: readonly Page[] }) {
  return (
    <ul className="page-list">
      {pages.map(({ slug, title, description, rows }) => (
        <li key={slug}>
          <div>
            <a href={href(`/docs/${slug}/`)}>{title}</a>
            <p className="muted">{description}</p>
          </div>
          <span>{rows.length > 0 && countRows(rows.length)}</span>
        </li>
      ))}
    </ul>
  );
}

export default async function Reference() {
  const pages = await getPages();
  const grouped = new Set(groups.flatMap(({ slugs }) => slugs));
  const others = pages.filter(({ slug }) => !grouped.has(slug));
  return (
    <article className="prose">
      <h1>Reference</h1>
      {groups.map(({ title, slugs }) => (
        <section key={title}>
          <h2>{title}</h2>
          <PageList pages={pages.filter(({ slug }) => slugs.includes(slug))} />
        </section>
      ))}
      {others.length > 0 && <PageList pages={others} />}
    </article>
  );
}
