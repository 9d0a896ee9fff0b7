import type { Metadata } from 'next';
import { EvidenceList } from '@/components/evidence-list';
import { InlineCode } from '@/components/inline-code';
import { ReleaseTable } from '@/components/releases/release-table';
import { UpgradeMatrix } from '@/components/releases/upgrade-matrix';
import { UpgradePicker } from '@/components/releases/upgrade-picker';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import { getPublished } from '@/lib/content';
import * as words from '@/lib/words/releases';
import { assetHref } from '../assets';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

export default function Releases() {
  const { releases, versions, upgradePath } = getPublished();
  const names = releases.map(({ release }) => release);
  const date = versions.at(-1)?.commitDate ?? '';
  return (
    <article>
      <script type="module" src={assetHref('releases')} />
      <link rel="alternate" type="application/atom+xml" title={words.feedTitle} href={href('/changes.xml')} />
      <h1>{words.title}</h1>
      <p className="lead-text">
        <Say
          text={words.lead(releases.length, versions.length, date)}
          tags={{
            date: (text) => <time dateTime={date}>{text}</time>,
            feed: (text) => <a href={href('/changes.xml')}>{text}</a>,
          }}
        />
      </p>
      <h2 id="compare">{words.compare}</h2>
      <UpgradePicker releases={names.toReversed()} />
      <details className="all-pairs">
        <summary>{words.allPairs((names.length * (names.length - 1)) / 2)}</summary>
        <UpgradeMatrix releases={names} />
      </details>
      <h2 id="path">{words.path}</h2>
      <p>
        {upgradePath.statement} <InlineCode text={upgradePath.note} />
      </p>
      <EvidenceList evidence={upgradePath.evidence} />
      <h2 id="all">{words.all}</h2>
      <ReleaseTable releases={releases} versions={versions} />
    </article>
  );
}
