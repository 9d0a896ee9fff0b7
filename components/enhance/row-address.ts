import type { SearchIndex } from '@/lib/search';
import { siteUrl } from './site-data';

type IndexedRow = SearchIndex['rows'][number];

/** From disk a folder is no page. */
export const pageUrl = (path: string): string =>
  location.protocol === 'file:' ? siteUrl(path).replace(/\/(?=$|#)/, '/index.html') : siteUrl(path);

export const portsText = (ports: IndexedRow['ports']): string =>
  ports.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
