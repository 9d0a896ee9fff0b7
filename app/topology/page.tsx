import type { Metadata } from 'next';
import { href } from '@/components/site';
import { providerNames } from '@/lib/flows';
import { variantsOf } from '@/lib/topology';
import { getDrawnProviders, pictureHref } from './pictures';

export const metadata: Metadata = {
  title: 'Topology',
  description: 'Who talks to whom in an EKS Anywhere cluster, as a picture for each provider.',
};

export default function Topology() {
  return (
    <article className="topology">
      <h1>Topology</h1>
      <p>Who talks to whom, on which ports. Choose what the cluster runs on.</p>
      <ul className="picture-list">
        {getDrawnProviders().map((id) => (
          <li key={id}>
            <h2>
              <a href={href(`/topology/${id}/`)}>{providerNames[id]}</a>
            </h2>
            <ul>
              {variantsOf(id).map((variant) => (
                <li key={variant.id}>
                  <a href={href(pictureHref(id, variant))}>{variant.name}</a>: {variant.about}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </article>
  );
}
