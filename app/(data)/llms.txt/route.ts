import { href } from '@/components/site';
import { getCatalog, getPages } from '@/lib/content';
import { siteRoot } from '../../site-root';
import { toLlmsText } from '../llms';

export const dynamic = 'force-static';

export async function GET(): Promise<Response> {
  const text = toLlmsText({ catalog: await getCatalog(), pages: await getPages(), root: siteRoot ?? href('') });
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
