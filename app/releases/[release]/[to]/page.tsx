import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { UpgradeView } from '@/components/releases/upgrade-view';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import { getPublished } from '@/lib/content';
import { describeUpgrade, pairsOf } from '@/lib/releases';
import { pair, title } from '@/lib/words/releases';
import * as words from '@/lib/words/upgrade';
import { getAnnals } from '../../../annals';
import { assetHref } from '../../../assets';
import { getSurroundings } from '../../../surroundings';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ release: string; to: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  pairsOf(getPublished().releases.map(({ release }) => release)).map(({ from, to }) => ({ release: from, to }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { release, to } = await params;
  return { title: pair(release, to), description: words.aboutPair(release, to) };
}

export default async function UpgradePage({ params }: PageProps) {
  const { release, to } = await params;
  const annals = await getAnnals();
  const upgrade = describeUpgrade(release, to, annals) ?? notFound();
  return (
    <article>
      <script type="module" src={assetHref('upgrade')} />
      <p className="crumbs">
        <a href={href('/releases/')}>{title}</a>
      </p>
      <h1>{pair(release, to)}</h1>
      <p className="lead-text muted">
        <Say
          text={words.lead(upgrade)}
          tags={{
            from: (text) => <time dateTime={upgrade.from.date}>{text}</time>,
            to: (text) => <time dateTime={upgrade.to.date}>{text}</time>,
          }}
        />
      </p>
      <UpgradeView
        upgrade={upgrade}
        path={getPublished().upgradePath}
        surroundings={await getSurroundings()}
        options={annals.catalog.options}
        releases={annals.releases}
      />
    </article>
  );
}
