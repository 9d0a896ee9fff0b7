import { rowPath } from '@/lib/flows';
import type { SearchIndex } from '@/lib/search';
import { element } from '../element';
import { pageUrl, portsText } from '../row-address';

/** A row in one line that leads to its place. */
export function drawResult({ id, protocol, ports, listener, purpose }: SearchIndex['rows'][number]): HTMLElement {
  const link = element(
    'a',
    { attributes: { href: pageUrl(rowPath(id)) } },
    element('b', {}, `${protocol} ${portsText(ports)}`.trim()),
    ` ${listener}: ${purpose} `,
    element('small', {}, id.slice(0, id.indexOf('/')).replaceAll('-', ' ')),
  );
  return element('li', { attributes: { 'data-row-id': id } }, link);
}
