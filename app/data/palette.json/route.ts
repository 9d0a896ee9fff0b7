import { toPaletteItems } from '@/components/palette-items';
import { nameOf } from '@/components/ports/surroundings';
import { getCatalog, getErrata, getPages, getPublished } from '@/lib/content';
import { namedPorts } from '@/lib/releases';
import { getPortSources } from '../../port-sources';
import { getSurroundings } from '../../surroundings';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const { endpoints } = await getCatalog();
  const surroundings = await getSurroundings();
  const pages = (await getPages()).map((page) => ({
    ...page,
    headings: page.outline.map((item) => ({
      id: item.anchor,
      title: item.kind === 'heading' ? item.text : nameOf(surroundings, item.listener),
    })),
  }));
  const { releases } = getPublished();
  const ports = namedPorts(await getPortSources());
  return Response.json(toPaletteItems({ pages, endpoints, releases, ports, ...getErrata() }));
}
