export const label = 'Search ports, names, errors';
export const placeholder = 'A port, a name, a question, a pasted error …';
export const key = '/';
export const bestRows = 'Best rows';

export const notLoaded = 'The search could not be loaded. Type again to try once more.';
export const found = (rows: number): string =>
  rows === 0 ? 'Nothing found.' : rows === 1 ? '1 row.' : `${rows} rows.`;
export const allInExplorer = 'All of them in the explorer';
export const askExplorer = 'Ask the explorer';
