import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { siteIcon } from '@/components/site-icon';
import { ThemeSnippet } from '@/components/theme-snippet';
import { getPublished } from '@/lib/content';
import * as words from '@/lib/words/site';
import { assetHref } from './assets';
import './globals.css';

export const metadata: Metadata = {
  title: { default: words.title, template: words.titleTemplate },
  description: words.description,
  icons: { icon: siteIcon },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  const { readOn, releases } = getPublished();
  const newest = releases.at(-1);
  return (
    <html lang={words.lang} suppressHydrationWarning>
      <head>
        <ThemeSnippet />
        <script type="module" src={assetHref('site')} />
      </head>
      <body>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          <p className="print-only" data-print-head>
            {words.printHead(readOn)}
          </p>
          {children}
        </main>
        <SiteFooter readOn={readOn} commit={newest?.branchCommit ?? ''} branch={newest?.branch ?? ''} />
        <p className="sr-only" role="status" data-announcer />
      </body>
    </html>
  );
}
