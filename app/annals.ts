import { getCatalog, getCodeFacts, getOutbound, getPublished } from '@/lib/content';
import type { Annals } from '@/lib/releases';
import 'server-only';

export async function getAnnals(): Promise<Annals> {
  const { versions, releases } = getPublished();
  const { facts, releases: figures } = getCodeFacts();
  const { hosts } = await getOutbound();
  return { catalog: await getCatalog(), versions, releases, facts, figures, hosts };
}
