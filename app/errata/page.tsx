import type { Metadata } from 'next';
import { toFacets } from '@/components/errata/erratum-facets';
import { ErratumFilter } from '@/components/errata/erratum-filter';
import { ErratumSlip } from '@/components/errata/erratum-slip';
import { Slip } from '@/components/errata/slip';
import { href } from '@/components/site';
import { getCatalog, getErrata } from '@/lib/content';
import type { Erratum } from '@/lib/releases';
import * as words from '@/lib/words/errata';
import { assetHref } from '../assets';
import { getSurroundings } from '../surroundings';
import '@/components/errata/errata.css';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

const gravity: readonly Erratum['severity'][] = ['high', 'medium', 'low'];

/** What still breaks rules comes first. */
const byGravity = (a: Erratum, b: Erratum): number =>
  Number(b.onNewestPage) - Number(a.onNewestPage) || gravity.indexOf(a.severity) - gravity.indexOf(b.severity);

export default async function Errata() {
  const { errata, otherPages } = getErrata();
  const { rows } = await getCatalog();
  const surroundings = await getSurroundings();
  const open = errata.filter(({ onNewestPage }) => onNewestPage);
  const grave = open.filter(({ severity }) => severity === 'high');
  return (
    <article className="errata">
      <script type="module" src={assetHref('errata')} />
      <h1>{words.title}</h1>
      <p className="lead-text">
        {words.lead(errata.length, open.length, grave.length)} <a href={href('/errata.json')}>{words.asJson}</a>
      </p>
      <ErratumFilter facets={toFacets(errata)} count={errata.length} />
      <h2 id="ports-page">{words.onPortsPage}</h2>
      <ul className="slips" data-errata>
        {[...errata].sort(byGravity).map((erratum) => (
          <ErratumSlip
            key={erratum.id}
            erratum={erratum}
            rows={rows.filter(({ errataIds }) => errataIds.includes(erratum.id))}
            surroundings={surroundings}
          />
        ))}
      </ul>
      <h2 id="other-pages">{words.onOtherPages}</h2>
      <ul className="slips">
        {otherPages.map(({ page, since, onNewestPage, ...slip }) => (
          <Slip key={slip.id} {...slip} heading={<code>{page}</code>} history={words.sinceThen(since, onNewestPage)} />
        ))}
      </ul>
    </article>
  );
}
