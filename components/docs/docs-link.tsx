import type { ReactNode } from 'react';
import { href as addressOf } from '../site';

/** A link of a page's prose: its own addresses begin with a slash, wherever the site is served. */
export function DocsLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  return <a href={href.startsWith('/') ? addressOf(href) : href}>{children}</a>;
}
