import type { Metadata } from 'next';
import { FirewallPage } from '@/components/firewall/firewall-page';
import { href, rowHref } from '@/components/site';
import { getCatalog, getPublished } from '@/lib/content';
import * as words from '@/lib/words/firewall';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

export default async function Firewall() {
  return (
    <FirewallPage
      catalog={await getCatalog()}
      releases={getPublished().releases}
      rowHref={rowHref}
      docsHref={href('/docs/')}
      hostsHref={href('/docs/outbound-internet/#hosts')}
    />
  );
}
