import { getErrata, getPublished } from '@/lib/content';

export const dynamic = 'force-static';

export function GET(): Response {
  const { readOn } = getPublished();
  return Response.json({ schemaVersion: 1, readOn, ...getErrata() });
}
