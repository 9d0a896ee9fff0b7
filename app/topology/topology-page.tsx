import { ProfileBar } from '@/components/profile/profile-bar';
import { href } from '@/components/site';
import { PictureNav } from '@/components/topology/picture-nav';
import { TopologyView } from '@/components/topology/topology-view';
import { getPublished, getStories } from '@/lib/content';
import { type ProviderId, providerNames } from '@/lib/flows';
import { type Variant, variantsOf } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { assetHref } from '../assets';
import { fileName, getDrawnProviders, getPicture, pictureHref } from './pictures';
import { tellStories } from './tell-stories';

/** One provider in one variant: the pictures, and ways to the others. */
export async function TopologyPage({ provider, variant }: { provider: ProviderId; variant: Variant }) {
  const picture = await getPicture(provider, variant);
  const plain = variantsOf(provider)[0] ?? variant;
  return (
    <article className="topology">
      <script type="module" src={assetHref('topology')} />
      <h1>{words.titleOf(picture.name)}</h1>
      <div className="picture-navs">
        <div className="no-js">
          <PictureNav
            label={words.provider}
            current={href(pictureHref(provider, plain))}
            links={getDrawnProviders().map((id) => ({
              href: href(pictureHref(id, variantsOf(id)[0] ?? variant)),
              name: providerNames[id],
            }))}
          />
        </div>
        <PictureNav
          label={words.variant}
          current={href(pictureHref(provider, variant))}
          links={variantsOf(provider).map((one) => ({ href: href(pictureHref(provider, one)), name: one.name }))}
        />
      </div>
      <ProfileBar
        options={picture.catalog.options}
        releases={getPublished().releases}
        pageOf={{ provider, providers: getDrawnProviders() }}
      />
      <TopologyView
        {...picture}
        stories={tellStories(await getStories(), picture.flows)}
        files={href(`/topology/files/${fileName(provider, variant)}`)}
        pages={Object.fromEntries(getDrawnProviders().map((id) => [id, `/topology/${id}/`]))}
        variants={variantsOf(provider).map((one) => ({
          path: pictureHref(provider, one),
          choices: one.choices,
        }))}
      />
    </article>
  );
}
