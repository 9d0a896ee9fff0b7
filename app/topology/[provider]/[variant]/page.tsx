import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { isProviderId } from '@/lib/flows';
import { variantsOf } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { allPictures, namePicture } from '../../pictures';
import { TopologyPage } from '../../topology-page';

interface Props {
  params: Promise<{ provider: string; variant: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () =>
  allPictures()
    .filter(({ variant }) => variant.id !== 'default')
    .map(({ provider, variant }) => ({ provider, variant: variant.id }));

async function find({ params }: Props) {
  const { provider, variant: id } = await params;
  if (!isProviderId(provider)) notFound();
  const variant = variantsOf(provider).find((one) => one.id === id);
  if (!variant) notFound();
  return { provider, variant };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { provider, variant } = await find(props);
  const name = namePicture(provider, variant);
  return { title: words.titleOf(name), description: words.aboutVariant(variant.about) };
}

export default async function VariantTopology(props: Props) {
  return <TopologyPage {...(await find(props))} />;
}
