import type { RowId } from './flow';

/** The row's anchor on its page. */
export const rowAnchor = (id: RowId): string => id.slice(id.indexOf('/') + 1);

/** Where the reference shows the row, within the site. */
export const rowPath = (id: RowId): string => `/docs/${id.replace('/', '/#')}`;
