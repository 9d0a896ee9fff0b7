import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Moved } from '@/components/moved';
import { UpgradeView } from '@/components/releases/upgrade-view';
import { href } from '@/components/site';
import { getPublished } from '@/lib/content';
import { describeUpgrade, pairsOf } from '@/lib/releases';
import { getAnnals } from '../../../annals';
import { assetHref } from '../../../assets';
import { getSurroundings } from '../../../surroundings';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ release: string; to: string }>;
}

export const dynamicParams = false;

const getPairs = () => pairsOf(getPublished().releases.map(({ release }) => release));

/** Both orders have a page; the one that goes back leads to the one that goes forward. */
export const generateStaticParams = () =>
  getPairs().flatMap(({ from, to }) => [
    { release: from, to },
    { release: to, to: from },
  ]);

const isForward = (from: string, to: string): boolean =>
  getPairs().some((pair) => pair.from === from && pair.to === to);

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { release, to } = await params;
  return {
    title: `From ${release} to ${to}`,
    description: `Ports to open before, and to close after, an upgrade of EKS Anywhere from ${release} to ${to}.`,
  };
}

export default async function UpgradePage({ params }: PageProps) {
  const { release, to } = await params;
  if (!isForward(release, to)) {
    return <Moved to={`/releases/${to}/${release}/`} label={`what changes from ${to} to ${release}`} />;
  }
  const annals = await getAnnals();
  const upgrade = describeUpgrade(release, to, annals) ?? notFound();
  return (
    <article>
      <script type="module" src={assetHref('upgrade')} />
      <p className="crumbs">
        <a href={href('/releases/')}>Releases</a>
      </p>
      <h1>
        From {release} to {to}
      </h1>
      <p className="lead-text muted">
        Ports to open before the upgrade, and to close after it. {release} is of{' '}
        <time dateTime={upgrade.from.date}>{upgrade.from.date}</time>, {to} of{' '}
        <time dateTime={upgrade.to.date}>{upgrade.to.date}</time>; each stands for its last patch,{' '}
        {upgrade.from.lastTag} and {upgrade.to.lastTag}.
      </p>
      <UpgradeView
        upgrade={upgrade}
        surroundings={await getSurroundings()}
        options={annals.catalog.options}
        releases={annals.releases}
      />
    </article>
  );
}
