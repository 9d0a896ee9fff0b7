import { describeUpgrade } from '@/lib/releases';
import { getAnnals } from '../../annals';
import { siteRoot } from '../../site-root';
import { renderFeed } from '../atom';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const annals = await getAnnals();
  const entries = annals.releases.map((info, place) => {
    const before = annals.releases[place - 1];
    return { info, upgrade: before && describeUpgrade(before.release, info.release, annals) };
  });
  const feed = renderFeed({ entries: entries.reverse(), endpoints: annals.catalog.endpoints, site: siteRoot });
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}
