import type { Metadata } from 'next';
import { href } from '@/components/site';
import { placeAnchor } from '@/components/topology/anchors';
import { Diagram } from '@/components/topology/diagram';
import { type ProviderId, providerNames } from '@/lib/flows';
import { variantsOf } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { getDrawnProviders, getPicture, picturePath } from './pictures';
import '@/components/topology/topology.css';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

async function Provider({ provider }: { provider: ProviderId }) {
  const [plain, ...others] = variantsOf(provider);
  if (!plain) return null;
  const { wideZones, narrowZones } = await getPicture(provider, plain);
  const address = href(picturePath(provider));
  const toPlace = (placeId: string): string => `${address}#${placeAnchor(placeId)}`;
  const links = { toBox: toPlace, toWire: (wireId: string) => toPlace(wireId.slice(wireId.indexOf('~') + 1)) };
  const title = words.zonesOnly(providerNames[provider]);
  return (
    <section className="canvas">
      <h2>
        <a href={address}>{providerNames[provider]}</a>
      </h2>
      <p>
        {others.map((variant) => (
          <a
            key={variant.id}
            href={href(picturePath(provider, variant))}
            title={variant.about}
            aria-label={words.variantOf(variant.name, providerNames[provider])}
          >
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
      <h1>{words.title}</h1>
      <p className="lead-text">{words.lead}</p>
      {getDrawnProviders().map((provider) => (
        <Provider key={provider} provider={provider} />
      ))}
    </article>
  );
}
