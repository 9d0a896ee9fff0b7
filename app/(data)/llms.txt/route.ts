import { href } from '@/components/site';
import { getCatalog, getPages } from '@/lib/content';
import { toLlmsText } from '../llms';
import { siteRoot } from '../site-root';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const text = toLlmsText({ catalog: await getCatalog(), pages: await getPages(), root: siteRoot ?? href('') });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
