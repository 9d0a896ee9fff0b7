declare global {
  interface Window {
    portolanData?: Record<string, unknown>;
  }
}

/** Scripts lie in `/assets/`, so the site begins one folder up: at the root, under a path, or on a disk. */
const root = new URL('..', import.meta.url);

export const siteUrl = (path: string): string => new URL(path.replace(/^\//, ''), root).href;

/** Loads a data file of this site. From disk browsers read no JSON; there the same data lies as a script beside it. */
export async function loadData<Data>(path: string): Promise<Data> {
  if (root.protocol === 'file:') return loadAsScript<Data>(path);
  const response = await fetch(siteUrl(path));
  if (!response.ok) throw new Error(`${path} is answered ${response.status}`);
  return response.json();
}

/** What the bundle says of a file in a script beside it; see `scripts/bundle/classic-scripts.ts`. */
export function loadAsScript<Data>(path: string): Promise<Data> {
  const script = document.createElement('script');
  script.src = `${siteUrl(path)}.js`;
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => resolve(window.portolanData?.[path] as Data));
    script.addEventListener('error', () => reject(new Error(`${path}.js is missing`)));
  });
}
