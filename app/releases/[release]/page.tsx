import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintedTable } from '@/components/errata/printed-table';
import { SeverityBadge } from '@/components/errata/severity-badge';
import { ReleaseTurner } from '@/components/releases/release-turner';
import { href } from '@/components/site';
import { getErrata, getPublished } from '@/lib/content';
import { providerNames } from '@/lib/flows';
import { appliesIn } from '@/lib/releases';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ release: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => getPublished().releases.map(({ release }) => ({ release }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { release } = await params;
  return {
    title: `Release ${release} as published`,
    description: `The ports page as EKS Anywhere ${release} printed it, with each erratum beside its row.`,
  };
}

export default async function PrintedRelease({ params }: PageProps) {
  const { release } = await params;
  const { releases, versions } = getPublished();
  const info = releases.find((candidate) => candidate.release === release) ?? notFound();
  const version = versions.find(({ id }) => id === info.page) ?? notFound();
  const errata = getErrata().errata.filter((erratum) => appliesIn(erratum, release));
  const printed = new Set(version.rows.map(({ id }) => id));
  const absent = errata.filter(({ publishedIds }) => !publishedIds.some((id) => printed.has(id)));
  const sections = [...new Set(version.rows.map(({ section }) => section))];
  return (
    <article>
      <p className="crumbs">
        <a href={href('/releases/')}>Releases</a>
      </p>
      <h1>Release {release} as published</h1>
      <p className="lead-text">
        The {version.rows.length} rows exactly as the{' '}
        <a href={`https://github.com/aws/eks-anywhere/blob/${version.commit}/${version.path}`}>page</a> at the end of{' '}
        {info.branch} prints them, misspellings and all. The page is of{' '}
        <time dateTime={version.commitDate}>{version.commitDate}</time>, the release of{' '}
        <time dateTime={info.date}>{info.date}</time> ({info.firstTag} to {info.lastTag}), with{' '}
        {info.providers.map((id) => providerNames[id]).join(', ')}.
      </p>
      {info.pageAtFirstTag !== info.page && (
        <p className="muted">
          {info.firstTag} still had an older page, {info.pageAtFirstTag}; this is {info.page}.
        </p>
      )}
      <ReleaseTurner release={release} releases={releases.map((other) => other.release)} />
      {sections.map((section) => (
        <PrintedTable
          key={section}
          section={section}
          rows={version.rows.filter((row) => row.section === section)}
          errata={errata}
        />
      ))}
      {absent.length > 0 && (
        <section aria-labelledby="absent">
          <h2 id="absent">What this page does not say</h2>
          <ul className="plain-list">
            {absent.map(({ id, corrected, severity }) => (
              <li key={id}>
                <SeverityBadge severity={severity} />: <a href={href(`/errata/#${id}`)}>{corrected}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
