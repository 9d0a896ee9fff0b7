import type { Metadata } from 'next';
import { FirewallPage } from '@/components/firewall/firewall-page';
import { href, rowHref } from '@/components/site';
import { getCatalog, getPublished } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Firewall change',
  description:
    'From your cluster and your networks to firewall rules for the ports of EKS Anywhere, in the words of your firewall.',
};

export default async function Firewall() {
  return (
    <FirewallPage
      catalog={await getCatalog()}
      releases={getPublished().releases}
      rowHref={rowHref}
      docsHref={href('/docs/')}
      endpointsHref={href('/endpoints/')}
    />
  );
}
