import { attribute, createElement, type Document, insertAfter, named } from './html';

/** Asset → the assets that it imports at once, as the bundler saw them. */
export type AssetImports = Readonly<Record<string, readonly string[]>>;

/** Names what our scripts import, so that the browser fetches it together with them and not after. */
export function preloadImports(document: Document, imports: AssetImports, basePath: string): void {
  const preloaded = new Set<string>();
  for (const script of [...named(document, 'script')]) {
    const asset = attribute(script, 'src')?.slice(basePath.length);
    for (const imported of asset ? allImports(asset, imports) : []) {
      if (preloaded.has(imported)) continue;
      preloaded.add(imported);
      insertAfter(script, createElement('link', { rel: 'modulepreload', href: basePath + imported }));
    }
  }
}

function allImports(asset: string, imports: AssetImports, seen = new Set<string>()): Set<string> {
  for (const imported of imports[asset] ?? []) {
    if (seen.has(imported)) continue;
    seen.add(imported);
    allImports(imported, imports, seen);
  }
  return seen;
}
