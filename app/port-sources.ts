import { getErrata } from '@/lib/content';
import type { PortSources } from '@/lib/releases';
import { getAnnals } from './annals';
import 'server-only';

export async function getPortSources(): Promise<PortSources> {
  const { catalog, versions, releases, facts } = await getAnnals();
  return { release: catalog.release, rows: catalog.rows, facts, versions, releases, errata: getErrata().errata };
}
