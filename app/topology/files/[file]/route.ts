import type { PictureEnding } from '@/components/topology/take-away';
import { renderDot, renderDrawIo, renderMermaid, renderSvg, renderText } from '@/lib/topology';
import { fileTitle } from '@/lib/words/topology';
import { allPictures, fileName, getPicture, type Picture } from '../../pictures';

export const dynamic = 'force-static';
export const dynamicParams = false;

const title = ({ name, catalog }: Picture): string => fileTitle(catalog.release, name);

const endings: Readonly<Record<PictureEnding, (picture: Picture) => string>> = {
  '-light.svg': (picture) => renderSvg(picture.wide, title(picture), 'light'),
  '-dark.svg': (picture) => renderSvg(picture.wide, title(picture), 'dark'),
  '.mmd': ({ graph }) => renderMermaid(graph),
  '.dot': ({ graph }) => renderDot(graph),
  '.drawio': ({ wide }) => renderDrawIo(wide),
  '.txt': (picture) => renderText(picture.graph, picture.flows, title(picture)),
};

const files = allPictures().flatMap(({ provider, variant }) =>
  Object.entries(endings).map(([ending, render]) => ({
    file: `${fileName(provider, variant)}${ending}`,
    provider,
    variant,
    render,
  })),
);

export const generateStaticParams = () => files.map(({ file }) => ({ file }));

export async function GET(_request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const found = files.find((one) => one.file === file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.render(await getPicture(found.provider, found.variant)));
}
