import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PrintedTable } from '@/components/errata/printed-table';
import { SeverityBadge } from '@/components/errata/severity-badge';
import { ReleaseTurner } from '@/components/releases/release-turner';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import { getErrata, getPublished } from '@/lib/content';
import { providerNames } from '@/lib/flows';
import { appliesIn, type Erratum } from '@/lib/releases';
import * as words from '@/lib/words/releases';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ release: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => getPublished().releases.map(({ release }) => ({ release }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { release } = await params;
  return { title: words.printedTitle(release), description: words.printedAbout(release) };
}

/** What no row of the page says at all. */
function Unsaid({ errata }: { errata: readonly Erratum[] }) {
  if (errata.length === 0) return null;
  return (
    <section aria-labelledby="absent">
      <h2 id="absent">{words.unsaid}</h2>
      <ul className="plain-list">
        {errata.map(({ id, corrected, severity }) => (
          <li key={id}>
            <SeverityBadge severity={severity} />: <a href={href(`/errata/#${id}`)}>{corrected}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

export default async function PrintedRelease({ params }: PageProps) {
  const { release } = await params;
  const { releases, versions } = getPublished();
  const info = releases.find((candidate) => candidate.release === release) ?? notFound();
  const version = versions.find(({ id }) => id === info.page) ?? notFound();
  const older = versions.find(({ id }) => id === info.pageAtFirstTag) ?? version;
  const errata = getErrata().errata.filter((erratum) => appliesIn(erratum, release));
  const printed = new Set(version.rows.map(({ id }) => id));
  const sections = [...new Set(version.rows.map(({ section }) => section))];
  return (
    <article>
      <p className="crumbs">
        <a href={href('/releases/')}>{words.title}</a>
      </p>
      <h1>{words.printedTitle(release)}</h1>
      <p className="lead-text">
        <Say
          text={words.printedLead({
            rows: version.rows.length,
            branch: info.branch,
            pageDate: version.commitDate,
            date: info.date,
            firstTag: info.firstTag,
            lastTag: info.lastTag,
            providers: info.providers.map((id) => providerNames[id]).join(', '),
          })}
          tags={{
            source: (text) => (
              <a href={`https://github.com/aws/eks-anywhere/blob/${version.commit}/${version.path}`}>{text}</a>
            ),
            pageDate: (text) => <time dateTime={version.commitDate}>{text}</time>,
            date: (text) => <time dateTime={info.date}>{text}</time>,
          }}
        />
      </p>
      {older !== version && (
        <p className="muted">
          <Say
            text={words.olderPage(info.firstTag, older.commitDate)}
            tags={{ date: (text) => <time dateTime={older.commitDate}>{text}</time> }}
          />
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
      <Unsaid errata={errata.filter(({ publishedIds }) => !publishedIds.some((id) => printed.has(id)))} />
    </article>
  );
}
