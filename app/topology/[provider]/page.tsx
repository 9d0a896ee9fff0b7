import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isProviderId, providerNames } from '@/lib/flows';
import { variantsOf } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { getDrawnProviders } from '../pictures';
import { TopologyPage } from '../topology-page';

interface Props {
  params: Promise<{ provider: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => getDrawnProviders().map((provider) => ({ provider }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { provider } = await params;
  const name = isProviderId(provider) ? providerNames[provider] : provider;
  return { title: words.titleOf(name), description: words.aboutProvider(name) };
}

export default async function ProviderTopology({ params }: Props) {
  const { provider } = await params;
  const [variant] = isProviderId(provider) ? variantsOf(provider) : [];
  if (!isProviderId(provider) || !variant) notFound();
  return <TopologyPage provider={provider} variant={variant} />;
}
