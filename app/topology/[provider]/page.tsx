import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { href } from '@/components/site';
import { TopologyView } from '@/components/topology/topology-view';
import { getCatalog } from '@/lib/content';
import { isProviderId, providerNames } from '@/lib/flows';
import { applies, type Profile } from '@/lib/profile';
import { layOutColumn, toGraph } from '@/lib/topology';
import { layOutLayered } from '@/lib/topology/layered';
import { getDrawnProviders } from '../providers';

interface Props {
  params: Promise<{ provider: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = () => getDrawnProviders().map((provider) => ({ provider }));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { provider } = await params;
  const name = isProviderId(provider) ? providerNames[provider] : provider;
  return { title: `Topology: ${name}`, description: `Who talks to whom in a cluster on ${name}, and on which ports.` };
}

export default async function ProviderTopology({ params }: Props) {
  const { provider } = await params;
  if (!isProviderId(provider)) notFound();
  const { flows, endpoints, zones, options, release } = await getCatalog();
  const profile: Profile = { release, provider, choices: {} };
  const drawn = flows.filter((flow) => applies(flow, profile, options).applies);
  const graph = toGraph({ flows: drawn, endpoints, zones });
  const name = `Topology: ${providerNames[provider]}`;
  return (
    <article>
      <h1>{name}</h1>
      <p>
        <a href={href('/topology/')}>Other providers</a>
      </p>
      <TopologyView
        name={name}
        flows={drawn}
        graph={graph}
        wide={await layOutLayered(graph)}
        narrow={layOutColumn(graph)}
      />
    </article>
  );
}
