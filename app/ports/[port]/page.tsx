import type { Metadata } from 'next';
import { PrintedTable } from '@/components/errata/printed-table';
import { PortTable } from '@/components/ports/port-table';
import { getCatalog, getErrata, getPublished } from '@/lib/content';
import { includesPort } from '@/lib/flows';
import { getSurroundings } from '../../surroundings';
import { namedPorts, printsPort } from '../named-ports';

interface PageProps {
  params: Promise<{ port: string }>;
}

export const dynamicParams = false;

export async function generateStaticParams() {
  const { rows } = await getCatalog();
  return namedPorts(rows, getPublished().versions).map((port) => ({ port: String(port) }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { port } = await params;
  return {
    title: `Port ${port}`,
    description: `What port ${port} is for in an EKS Anywhere cluster, and what the published page prints for it.`,
  };
}

/** What really uses the port, and what the newest page that prints it says; the two may differ. */
export default async function PortPage({ params }: PageProps) {
  const port = Number((await params).port);
  const { rows } = await getCatalog();
  const used = rows.filter((row) => row.ports.some((range) => includesPort(range, port)));
  const version = getPublished().versions.findLast((candidate) =>
    candidate.rows.some(({ portRange }) => printsPort(portRange, port)),
  );
  return (
    <article>
      <h1>Port {port}</h1>
      {used.length > 0 ? (
        <PortTable caption={`Rows of port ${port}`} rows={used} surroundings={await getSurroundings()} />
      ) : (
        <p>No row of the newest release uses it.</p>
      )}
      {version && (
        <PrintedTable
          section={`As published on ${version.commitDate}`}
          rows={version.rows.filter(({ portRange }) => printsPort(portRange, port))}
          errata={getErrata().errata}
        />
      )}
    </article>
  );
}
