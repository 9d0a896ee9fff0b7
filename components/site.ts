import { type RowId, rowPath } from '@/lib/flows';

const { BASE_PATH = '', SOURCE_URL = '' } = process.env;

/** An address of this site, under the path where it is served. */
export const href = (path: string): string => `${BASE_PATH}${path}`;

export const sourceUrl: string | undefined = SOURCE_URL.replace(/\/$/, '') || undefined;

/** Where a line of a file can be read, if the sources have an address. */
export const sourceOf = ({ file, line }: { file: string; line: number }): string | undefined =>
  sourceUrl && `${sourceUrl}/blob/HEAD/${file}#L${line}`;

export const rowHref = (rowId: RowId): string => href(rowPath(rowId));
