import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Moved } from '@/components/moved';
import { PageLinks } from '@/components/ports/page-links';
import { PageRange } from '@/components/ports/page-range';
import { PortTable } from '@/components/ports/port-table';
import * as words from '@/lib/words/explorer';
import { getRowPages, rowPagePath } from '../../row-pages';
import { getSurroundings } from '../../surroundings';

interface PageProps {
  params: Promise<{ page: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = async () => (await getRowPages()).map((_, index) => ({ page: String(index + 1) }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { page } = await params;
  return { title: words.page(page), description: words.pageAbout(page) };
}

/** The explorer takes its further rows from here, and so does who reads without a script. */
export default async function RowsPage({ params }: PageProps) {
  const page = Number((await params).page);
  if (page === 1) return <Moved to="/" label={words.firstPage} />;
  const pages = await getRowPages();
  const rows = pages[page - 1] ?? notFound();
  return (
    <>
      <h1>{words.pageTitle(page)}</h1>
      <PageRange pages={pages} current={page} />
      <PortTable caption={words.page(String(page))} rows={rows} surroundings={await getSurroundings()} isSummary />
      <PageLinks paths={pages.map((_, index) => rowPagePath(index + 1))} current={page} />
    </>
  );
}
