import { CopyBar } from '@/components/ports/copy-bar';
import { FilterBar } from '@/components/ports/filter-bar';
import { toFilters } from '@/components/ports/filters';
import { PageLinks } from '@/components/ports/page-links';
import { PageRange } from '@/components/ports/page-range';
import { PortTable } from '@/components/ports/port-table';
import { WithoutScript } from '@/components/ports/without-script';
import { ProfileBar } from '@/components/profile/profile-bar';
import { Say } from '@/components/say';
import { SearchBox } from '@/components/search/search-box';
import { href, sourceUrl } from '@/components/site';
import { getCatalog, getPages, getPublished } from '@/lib/content';
import { defaultProfile, tellCount } from '@/lib/profile';
import * as words from '@/lib/words/explorer';
import { filters } from '@/lib/words/filters';
import { assetHref } from './assets';
import { getRowPages, rowPagePath } from './row-pages';
import { getSurroundings } from './surroundings';

export default async function Explorer() {
  const { release, releases, options } = await getCatalog();
  const rowPages = await getRowPages();
  const current = rowPages.flat();
  const paths = rowPages.map((_, index) => rowPagePath(index + 1));
  const surroundings = await getSurroundings();
  const choices = { releases, options };
  const counts = { shown: current.length, applying: current.length, all: current.length, unverified: 0 };
  return (
    <>
      <script type="module" src={assetHref('explorer')} />
      <div className="lead">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <search className="search js-only">
        <SearchBox id="q" />
      </search>
      <WithoutScript release={release} furtherPages={paths.length - 1} subjects={await getPages()} />
      <ProfileBar options={options} releases={getPublished().releases} />
      <button type="button" className="tool filters-toggle js-only" data-filters-toggle aria-expanded="false">
        {filters}
      </button>
      <FilterBar filters={toFilters(current, surroundings, { areAllShown: paths.length === 1 })} />
      <div data-answer data-report={sourceUrl && `${sourceUrl}/issues/new`} />
      <div className="list-head">
        <p role="status" data-count>
          {tellCount(counts, defaultProfile(choices), choices)}
        </p>
        <button type="button" className="tool" data-others aria-pressed="false" hidden />
        <CopyBar />
      </div>
      <PageRange pages={rowPages} current={1} />
      <PortTable
        caption={words.ports}
        rows={rowPages[0] ?? []}
        surroundings={surroundings}
        isSummary
        isList
        further={paths.slice(1)}
      />
      <p className="list-empty" role="status" data-empty />
      {paths.length > 1 && <button type="button" className="tool" data-more hidden />}
      <PageLinks paths={paths} current={1} />
      <p className="list-foot">
        <span className="js-only">{words.keys}</span>
        <Say text={words.ended(release)} tags={{ earlier: (text) => <a href={href('/earlier/')}>{text}</a> }} />
      </p>
    </>
  );
}
