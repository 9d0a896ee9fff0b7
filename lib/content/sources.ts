import type { Sources } from './content-files';

/** What the bundlers give for a file that is asked for as text. */
interface AsText {
  default: string;
}

// Next and Vite both put the files in here, and notice when one of them changes.
const pages = import.meta.glob<AsText>('/content/**/*.{md,mdx}', { query: '?raw', eager: true });
const data = import.meta.glob<AsText>('/content/*.json', { query: '?raw', eager: true });

/** The text of every file of `content/`. */
export const contentSources: Sources = Object.fromEntries(
  Object.entries({ ...pages, ...data }).map(([path, file]) => [path.slice(1), file.default]),
);
