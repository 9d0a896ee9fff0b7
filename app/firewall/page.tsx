import type { Metadata } from 'next';
import { FirewallPage } from '@/components/firewall/firewall-page';
import { getCatalog, getPublished } from '@/lib/content';
import * as words from '@/lib/words/firewall';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

export default async function Firewall() {
  return <FirewallPage catalog={await getCatalog()} releases={getPublished().releases} />;
}
