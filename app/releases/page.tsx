import type { Metadata } from 'next';
import { ReleaseTable } from '@/components/releases/release-table';
import { UpgradeMatrix } from '@/components/releases/upgrade-matrix';
import { UpgradePicker } from '@/components/releases/upgrade-picker';
import { href } from '@/components/site';
import { getPublished } from '@/lib/content';
import { assetHref } from '../assets';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: 'Releases',
  description: 'The releases of EKS Anywhere, the ports page as each printed it, and what changes between any two.',
};

export default function Releases() {
  const { releases, versions } = getPublished();
  const names = releases.map(({ release }) => release);
  return (
    <article>
      <script type="module" src={assetHref('releases')} />
      <link rel="alternate" type="application/atom+xml" title="Changes by release" href={href('/changes.xml')} />
      <h1>Releases</h1>
      <p className="lead-text">
        {releases.length} releases of EKS Anywhere have a ports page, in {versions.length} versions; the newest one has
        not changed since <time dateTime={versions.at(-1)?.commitDate}>{versions.at(-1)?.commitDate}</time>, though the
        code has. <a href={href('/changes.xml')}>Changes as a feed</a>
      </p>
      <h2 id="compare">What changes between two releases</h2>
      <UpgradePicker releases={names.toReversed()} />
      <details className="all-pairs">
        <summary>All {(names.length * (names.length - 1)) / 2} pairs</summary>
        <UpgradeMatrix releases={names} />
      </details>
      <h2 id="all">All releases</h2>
      <ReleaseTable releases={releases} versions={versions} />
    </article>
  );
}
