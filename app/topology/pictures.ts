import { getCatalog, getPublished } from '@/lib/content';
import { type Catalog, type Flow, type ProviderId, providerIds, providerNames } from '@/lib/flows';
import { layOutWide } from '@/lib/layout';
import { applies } from '@/lib/profile';
import { type Drawing, type Graph, layOutColumn, toGraph, toOverview, type Variant, variantsOf } from '@/lib/topology';

/** Everything that a page or a file draws for one provider and variant. */
export interface Picture {
  provider: ProviderId;
  variant: Variant;
  name: string;
  catalog: Catalog;
  flows: readonly Flow[];
  graph: Graph;
  wide: Drawing;
  narrow: Drawing;
  wideZones: Drawing;
  narrowZones: Drawing;
}

/** The providers of the newest release. */
export function getDrawnProviders(): ProviderId[] {
  const offered = getPublished().releases.at(-1)?.providers ?? [];
  return providerIds.filter((id) => offered.some((one) => one === id));
}

export const namePicture = (provider: ProviderId, variant: Variant): string =>
  variant.id === 'default' ? providerNames[provider] : `${providerNames[provider]}, ${variant.name.toLowerCase()}`;

async function draw(provider: ProviderId, variant: Variant): Promise<Picture> {
  const catalog = await getCatalog();
  const { endpoints, zones, options, release } = catalog;
  const profile = { release, provider, choices: variant.choices };
  const flows = catalog.flows.filter((flow) => applies(flow, profile, options).applies);
  const graph = toGraph({ flows, endpoints, zones });
  const zonesOnly = toOverview(graph, flows);
  return {
    provider,
    variant,
    name: namePicture(provider, variant),
    catalog,
    flows,
    graph,
    wide: await layOutWide(graph),
    narrow: layOutColumn(graph),
    wideZones: await layOutWide(zonesOnly),
    narrowZones: layOutColumn(zonesOnly),
  };
}

/** Next bundles pages and files apart, each with modules of its own; in a build they share what hangs on the process. */
const shared = globalThis as typeof globalThis & { portolanPictures?: Map<string, Promise<Picture>> };
shared.portolanPictures ??= new Map();
const drawn = process.env.NODE_ENV === 'production' ? shared.portolanPictures : new Map<string, Promise<Picture>>();

/** Drawn once for its page and its files. */
export function getPicture(provider: ProviderId, variant: Variant): Promise<Picture> {
  const key = `${provider}/${variant.id}`;
  const picture = drawn.get(key) ?? draw(provider, variant);
  drawn.set(key, picture);
  return picture;
}

/** Where a picture is; without a variant, the plain one. */
export const picturePath = (provider: ProviderId, variant?: Variant): string =>
  !variant || variant.id === 'default' ? `/topology/${provider}/` : `/topology/${provider}/${variant.id}/`;

export const allPictures = (): { provider: ProviderId; variant: Variant }[] =>
  getDrawnProviders().flatMap((provider) => variantsOf(provider).map((variant) => ({ provider, variant })));

/** What the files of one picture are called, without their endings. */
export const fileName = (provider: ProviderId, variant: Variant): string =>
  variant.id === 'default' ? provider : `${provider}-${variant.id}`;
