import { rowPath } from '@/lib/flows';
import { element } from '../element';
import { pageUrl, portsText } from '../row-address';
import type { SearchData } from '../search/load-search';

/** A row in one line that leads to its place, with the title of its page. */
export function drawResult(row: SearchData['rows'][number], titles: SearchData['titles']): HTMLElement {
  const { id, protocol, ports, listener, purpose } = row;
  const link = element(
    'a',
    { attributes: { href: pageUrl(rowPath(id)) } },
    element('b', {}, `${protocol} ${portsText(ports)}`.trim()),
    ` ${listener}: ${purpose} `,
    element('small', {}, titles[id.slice(0, id.indexOf('/'))] ?? ''),
  );
  return element('li', { attributes: { 'data-row-id': id } }, link);
}
