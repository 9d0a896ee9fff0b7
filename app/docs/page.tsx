import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getPages, type Page } from '@/lib/content';
import * as words from '@/lib/words/docs';
import { count } from '@/lib/words/rows';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

const groups: readonly { title: string; slugs: readonly string[] }[] = [
  { title: words.begin, slugs: ['overview'] },
  { title: words.everyCluster, slugs: ['control-plane', 'etcd', 'worker-nodes', 'pod-network'] },
  { title: words.byProvider, slugs: ['bare-metal', 'vmware', 'nutanix', 'snow', 'cloudstack', 'docker'] },
  {
    title: words.around,
    slugs: ['network-services', 'outbound-internet', 'management-tools', 'packages'],
  },
];

function PageList({ pages }: { pages: readonly Page[] }) {
  return (
    <ul className="page-list">
      {pages.map(({ slug, title, description, rows }) => (
        <li key={slug}>
          <div>
            <a href={href(`/docs/${slug}/`)}>{title}</a>
            <p className="muted">{description}</p>
          </div>
          <span>{rows.length > 0 && count(rows.length)}</span>
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
      <h1>{words.title}</h1>
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
