import { getCatalog } from '@/lib/content';
import { toFlowsCsv } from '../flows-csv';

export const dynamic = 'force-static';

/** The mark at the beginning tells spreadsheets that the text is UTF-8. */
export async function GET(): Promise<Response> {
  return new Response(`\uFEFF${toFlowsCsv(await getCatalog())}`, {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
}
