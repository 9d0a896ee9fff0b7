import type { Metadata } from 'next';
import { PortTable } from '@/components/ports/port-table';
import { href } from '@/components/site';
import { getCatalog } from '@/lib/content';
import { holdsIn } from '@/lib/flows';
import { getSurroundings } from '../surroundings';

export const metadata: Metadata = {
  title: 'Ports of earlier releases',
  description: 'Ports that earlier releases of EKS Anywhere used and the newest one does not use any more.',
};

/** The explorer takes its rows from here once an earlier release is chosen. */
export default async function Earlier() {
  const { rows, release } = await getCatalog();
  const gone = rows.filter((row) => holdsIn(row.releases, release) === 'no');
  return (
    <>
      <h1>Ports of earlier releases</h1>
      <p>
        {gone.length} rows that held before {release} and do not hold any more.{' '}
        <a href={href('/')}>All ports of release {release}</a>
      </p>
      <PortTable caption="Ports of earlier releases" rows={gone} surroundings={await getSurroundings()} isSummary />
    </>
  );
}
