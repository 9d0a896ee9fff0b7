import type { Upgrade } from '@/lib/search';
import * as words from '@/lib/words/search-answer';
import { element } from '../element';
import { pageUrl } from '../row-address';

/** Leads to what an upgrade opens and closes. */
export const drawUpgrade = ({ from, to }: Upgrade): HTMLElement =>
  element(
    'p',
    { class: 'search-hint' },
    element('a', { attributes: { href: pageUrl(`/releases/${from}/${to}/`) } }, words.upgrade(from, to)),
  );
