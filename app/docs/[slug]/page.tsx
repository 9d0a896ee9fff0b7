import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTurner } from '@/components/page-turner';
import { PortTable } from '@/components/ports/port-table';
import { nameOf } from '@/components/ports/surroundings';
import { getPages } from '@/lib/content';
import { getSurroundings } from '../../surroundings';

interface PageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = async () => (await getPages()).map(({ slug }) => ({ slug }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { slug } = await params;
  const page = (await getPages()).find((candidate) => candidate.slug === slug);
  return page ? { title: page.title, description: page.description } : {};
}

export default async function ReferencePage({ params }: PageProps) {
  const { slug } = await params;
  const pages = await getPages();
  const place = pages.findIndex((candidate) => candidate.slug === slug);
  const page = pages[place] ?? notFound();
  const surroundings = await getSurroundings();
  const listeners = [...new Set(page.rows.map(({ listener }) => listener))];
  return (
    <article>
      <h1>{page.title}</h1>
      {listeners.length > 1 && (
        <nav className="toc" aria-label="On this page">
          {listeners.map((listener) => (
            <a key={listener} href={`#to-${listener}`}>
              {nameOf(surroundings, listener)}
            </a>
          ))}
        </nav>
      )}
      {listeners.map((listener) => (
        <section key={listener} aria-labelledby={`to-${listener}`}>
          <h2 id={`to-${listener}`}>
            <a href={`#to-${listener}`}>{nameOf(surroundings, listener)}</a>
          </h2>
          <PortTable
            caption={`Ports of ${nameOf(surroundings, listener)}`}
            rows={page.rows.filter((row) => row.listener === listener)}
            surroundings={surroundings}
          />
        </section>
      ))}
      <PageTurner previous={pages[place - 1]} next={pages[place + 1]} />
    </article>
  );
}
