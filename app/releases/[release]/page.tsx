import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintedTable } from '@/components/errata/printed-table';
import { getErrata, getPublished } from '@/lib/content';
import { compareReleases } from '@/lib/flows';

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
  const errata = getErrata().errata.filter(
    ({ since, until }) =>
      compareReleases(since, release) <= 0 && (until === null || compareReleases(release, until) <= 0),
  );
  const sections = [...new Set(version.rows.map(({ section }) => section))];
  return (
    <article>
      <h1>Release {release} as published</h1>
      <p>
        Released on <time dateTime={info.date}>{info.date}</time>. The {version.rows.length} rows exactly as that
        release’s <a href={`https://github.com/aws/eks-anywhere/blob/${version.commit}/${version.path}`}>page</a>{' '}
        printed them on <time dateTime={version.commitDate}>{version.commitDate}</time>, misspellings and all.
      </p>
      {sections.map((section) => (
        <PrintedTable
          key={section}
          section={section}
          rows={version.rows.filter((row) => row.section === section)}
          errata={errata}
        />
      ))}
    </article>
  );
}
