import type { Metadata } from 'next';
import { FirewallPage } from '@/components/firewall/firewall-page';
import { rowHref } from '@/components/site';
import { getCatalog } from '@/lib/content';

export const metadata: Metadata = {
  title: 'Firewall change',
  description:
    'From your cluster and your networks to firewall rules for the ports of EKS Anywhere, in the words of your firewall.',
};

export default async function Firewall() {
  return <FirewallPage catalog={await getCatalog()} rowHref={rowHref} />;
}
