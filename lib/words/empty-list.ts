/** Why a list is empty; a file of its own, for the first view needs none of it. */
const found = (rows: number): string => (rows === 1 ? 'One row was found' : `${rows} rows were found`);
export const notYours = (rows: number): string =>
  `${found(rows)} that ${rows === 1 ? 'does' : 'do'} not apply to your cluster.`;
export const filteredOut = (rows: number): string => `${found(rows)}, but the filters and the release leave none.`;
