import type { Metadata } from 'next';
import { Slip } from '@/components/errata/slip';
import { getErrata } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Errata',
  description: 'Where the published ports page of EKS Anywhere is wrong, imprecise or silent, with evidence.',
};

export default function Errata() {
  const { errata, otherPages } = getErrata();
  return (
    <article className="prose">
      <h1>Errata</h1>
      <p>
        {errata.filter(({ onNewestPage }) => onNewestPage).length} of {errata.length} are still on the newest published
        page.
      </p>
      {errata.map((erratum) => (
        <Slip key={erratum.id} {...erratum} heading={`${erratum.kind}: ${erratum.field}`} />
      ))}
      <h2 id="other-pages">On other pages</h2>
      {otherPages.map((slip) => (
        <Slip key={slip.id} {...slip} heading={slip.page.split('/').at(-1) ?? slip.page} isNested />
      ))}
    </article>
  );
}
