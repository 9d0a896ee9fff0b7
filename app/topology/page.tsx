import type { Metadata } from 'next';
import { href } from '@/components/site';
import { providerNames } from '@/lib/flows';
import { getDrawnProviders } from './providers';

export const metadata: Metadata = {
  title: 'Topology',
  description: 'Who talks to whom in an EKS Anywhere cluster, as a picture for each provider.',
};

export default function Topology() {
  return (
    <article className="prose">
      <h1>Topology</h1>
      <p>Who talks to whom, on which ports. Choose what the cluster runs on.</p>
      <ul>
        {getDrawnProviders().map((id) => (
          <li key={id}>
            <a href={href(`/topology/${id}/`)}>{providerNames[id]}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
