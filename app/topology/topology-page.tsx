import { ProfileBar } from '@/components/profile/profile-bar';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import { PictureNav } from '@/components/topology/picture-nav';
import { TopologyView } from '@/components/topology/topology-view';
import { getPublished, getStories } from '@/lib/content';
import { type ProviderId, providerNames } from '@/lib/flows';
import { type Variant, variantsOf } from '@/lib/topology';
import * as words from '@/lib/words/topology';
import { assetHref } from '../assets';
import { fileName, getDrawnProviders, getPicture, picturePath } from './pictures';
import { tellStories } from './tell-stories';

/** One provider in one variant: the pictures, and ways to the others. */
export async function TopologyPage({ provider, variant }: { provider: ProviderId; variant: Variant }) {
  const picture = await getPicture(provider, variant);
  const pages = getDrawnProviders().map((id) => ({ id, path: picturePath(id) }));
  const variants = variantsOf(provider).map((one) => ({ ...one, path: picturePath(provider, one) }));
  return (
    <article className="topology">
      <script type="module" src={assetHref('topology')} />
      <h1>{words.titleOf(picture.name)}</h1>
      <div className="picture-navs">
        <div className="no-js">
          <PictureNav
            label={words.provider}
            current={href(picturePath(provider))}
            links={pages.map(({ id, path }) => ({ href: href(path), name: providerNames[id] }))}
          />
        </div>
        <PictureNav
          label={words.variant}
          current={href(picturePath(provider, variant))}
          links={variants.map(({ path, name }) => ({ href: href(path), name }))}
        />
      </div>
      <ProfileBar
        options={picture.catalog.options}
        releases={getPublished().releases}
        pageOf={{ provider, providers: getDrawnProviders() }}
      />
      <p data-other-release hidden>
        <Say
          text={words.otherRelease(picture.catalog.release)}
          tags={{ link: (text) => <a href={href('/')}>{text}</a> }}
        />
      </p>
      <TopologyView
        {...picture}
        stories={tellStories(await getStories(), picture.flows)}
        files={href(`/topology/files/${fileName(provider, variant)}`)}
        pages={Object.fromEntries(pages.map(({ id, path }) => [id, path]))}
        variants={variants.map(({ path, choices }) => ({ path, choices }))}
      />
    </article>
  );
}
