const { BASE_PATH = '', SOURCE_URL = '' } = process.env;

/** An address of this site, under the path where it is served. */
export const href = (path: string): string => `${BASE_PATH}${path}`;

export const sourceUrl: string | undefined = SOURCE_URL.replace(/\/$/, '') || undefined;

/** Where a line of a file can be read, if the sources have an address. */
export const sourceOf = ({ file, line }: { file: string; line: number }): string | undefined =>
  sourceUrl && `${sourceUrl}/blob/HEAD/${file}#L${line}`;

/** The part of a row's id that is its anchor on its page. */
export const anchorOf = (rowId: string): string => rowId.slice(rowId.indexOf('/') + 1);

export const rowHref = (rowId: string): string =>
  href(`/docs/${rowId.slice(0, rowId.indexOf('/'))}/#${anchorOf(rowId)}`);
