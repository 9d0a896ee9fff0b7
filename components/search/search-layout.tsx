import type { ReactNode } from 'react';
import { SiteSearch } from './site-search';

/** The layout of the parts of the site that are read: the search stands above each page. */
export function SearchLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <SiteSearch />
      {children}
    </>
  );
}
