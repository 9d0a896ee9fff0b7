import { CopyBar } from '@/components/ports/copy-bar';
import { FilterBar } from '@/components/ports/filter-bar';
import { toFilters } from '@/components/ports/filters';
import { PageLinks } from '@/components/ports/page-links';
import { PortTable } from '@/components/ports/port-table';
import { ProfileBar } from '@/components/profile/profile-bar';
import { href, sourceUrl } from '@/components/site';
import { getCatalog, getPages, getPublished } from '@/lib/content';
import { defaultProfile, tellCount } from '@/lib/profile';
import { assetHref } from './assets';
import { getRowPages, rowPagePath } from './row-pages';
import { getSurroundings } from './surroundings';

export default async function Explorer() {
  const { release, releases, options } = await getCatalog();
  const rowPages = await getRowPages();
  const current = rowPages.flat();
  const paths = rowPages.map((_, index) => rowPagePath(index + 1));
  const surroundings = await getSurroundings();
  const pages = await getPages();
  const choices = { releases, options };
  const counts = { shown: current.length, applying: current.length, all: current.length, unverified: 0 };
  return (
    <>
      <script type="module" src={assetHref('explorer')} />
      <div className="lead">
        <h1>Ports of an EKS Anywhere cluster</h1>
        <p>Who reaches whom on which port, why, and whether the published page has it right.</p>
      </div>
      <search className="search js-only">
        <label className="sr-only" htmlFor="q">
          Search ports, names, errors
        </label>
        <input
          id="q"
          type="search"
          data-search-input
          autoComplete="off"
          spellCheck={false}
          placeholder="A port, a name, a question, a pasted error …"
          aria-keyshortcuts="/"
        />
        <kbd>/</kbd>
      </search>
      <p className="no-js">
        Searching and filtering need a script. Everything is in the table below, and by subject:{' '}
        {pages.map(({ slug, title }) => (
          <a key={slug} href={href(`/docs/${slug}/`)}>
            {title}
          </a>
        ))}
        or <a href={href('/endpoints/')}>by who listens and who talks</a>
        <a href={href('/ports/')}>by port number</a>
        <a href={href('/releases/')}>by release</a>
        <a href={href('/topology/')}>by provider, as pictures</a>
      </p>
      <ProfileBar options={options} releases={getPublished().releases} />
      <button type="button" className="tool filters-toggle js-only" data-filters-toggle aria-expanded="false">
        Filters
      </button>
      <FilterBar filters={toFilters(current, surroundings)} />
      <div data-answer data-report={sourceUrl && `${sourceUrl}/issues/new`} />
      <div className="list-head">
        <p role="status" data-count>
          {tellCount(counts, defaultProfile(choices), choices)}
        </p>
        <button type="button" className="tool" data-others aria-pressed="false" hidden />
        <CopyBar />
      </div>
      <PortTable
        caption="Ports"
        rows={rowPages[0] ?? []}
        surroundings={surroundings}
        isSummary
        isList
        further={paths.slice(1).map(href)}
      />
      <p className="list-empty" role="status" data-empty />
      {paths.length > 1 && <button type="button" className="tool" data-more hidden />}
      <PageLinks paths={paths} current={1} />
      <p className="list-foot">
        <span className="js-only">↓ leads from the search into the rows, Enter opens one, c copies it. </span>
        Ports that ended before {release}: <a href={href('/earlier/')}>earlier releases</a>.
      </p>
    </>
  );
}
