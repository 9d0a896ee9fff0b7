import type { Metadata } from 'next';
import { href } from '@/components/site';
import { placeAnchor } from '@/components/topology/anchors';
import { Diagram } from '@/components/topology/diagram';
import { type ProviderId, providerNames } from '@/lib/flows';
import { variantsOf } from '@/lib/topology';
import { getDrawnProviders, getPicture, pictureHref } from './pictures';
import '@/components/topology/topology.css';

export const metadata: Metadata = {
  title: 'Topology',
  description: 'Who talks to whom in an EKS Anywhere cluster, as a picture for each provider.',
};

async function Provider({ provider }: { provider: ProviderId }) {
  const [plain, ...others] = variantsOf(provider);
  if (!plain) return null;
  const { wideZones, narrowZones } = await getPicture(provider, plain);
  const address = href(pictureHref(provider, plain));
  const toPlace = (placeId: string): string => `${address}#${placeAnchor(placeId)}`;
  const links = { toBox: toPlace, toWire: (wireId: string) => toPlace(wireId.slice(wireId.indexOf('~') + 1)) };
  const title = `${providerNames[provider]}, zones only`;
  return (
    <section className="canvas">
      <h2>
        <a href={address}>{providerNames[provider]}</a>
      </h2>
      <p>
        {others.map((variant) => (
          <a key={variant.id} href={href(pictureHref(provider, variant))} title={variant.about}>
            {variant.name}
          </a>
        ))}
      </p>
      <Diagram drawing={wideZones} title={title} links={links} kind="wide" />
      <Diagram drawing={narrowZones} title={title} links={links} kind="narrow" />
    </section>
  );
}

export default function Topology() {
  return (
    <article className="topology picture-list">
      <h1>Topology</h1>
      <p>
        Who talks to whom, seen from afar. Choose what the cluster runs on to see every endpoint and port, ask what must
        be open between two of them, and walk through the making of a cluster step by step.
      </p>
      {getDrawnProviders().map((provider) => (
        <Provider key={provider} provider={provider} />
      ))}
    </article>
  );
}
