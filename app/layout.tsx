import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { siteName } from '@/components/site';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { siteIcon } from '@/components/site-icon';
import { ThemeSnippet } from '@/components/theme-snippet';
import { getPublished } from '@/lib/content';
import { assetHref } from './assets';
import './globals.css';

export const metadata: Metadata = {
  title: { default: `${siteName}: ports of EKS Anywhere clusters`, template: `%s · ${siteName}` },
  description: 'Which ports an EKS Anywhere cluster needs, from whom to whom, for which release and provider.',
  icons: { icon: siteIcon },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

export default function Layout({ children }: { children: ReactNode }) {
  const { readOn, releases } = getPublished();
  const newest = releases.at(-1);
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <ThemeSnippet />
        <script type="module" src={assetHref('site')} />
      </head>
      <body>
        <a className="skip" href="#main">
          Skip to content
        </a>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          <p className="print-only" data-print-head>
            {siteName}, facts read on {readOn}
          </p>
          {children}
        </main>
        <SiteFooter readOn={readOn} commit={newest?.branchCommit ?? ''} branch={newest?.branch ?? ''} />
        <p className="sr-only" role="status" data-announcer />
      </body>
    </html>
  );
}
