import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { MovedRows } from '@/components/docs/moved-rows';
import { PageTurner } from '@/components/docs/page-turner';
import { TableOfContents } from '@/components/docs/table-of-contents';
import { sourceOf } from '@/components/site';
import { getPages } from '@/lib/content';
import * as words from '@/lib/words/docs';
import { getSurroundings } from '../../surroundings';
import { createBodyParts } from './body-parts';
import { contentsOf } from './contents-of';

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
  const contents = contentsOf(page.outline, surroundings);
  const source = sourceOf({ file: page.file, line: 1 });
  return (
    <article className="docs-page">
      <h1>{page.title}</h1>
      <p className="description">{page.description}</p>
      {contents.length > 1 && <TableOfContents items={contents} />}
      <div className="docs-body">
        <page.Body components={createBodyParts(page, surroundings)} />
      </div>
      <MovedRows moved={page.formerAnchors.filter(({ rowId }) => page.rows.every(({ id }) => id !== rowId))} />
      {source && (
        <p className="docs-source">
          <a href={source}>{words.sourceOfPage}</a>
        </p>
      )}
      <PageTurner previous={pages[place - 1]} next={pages[place + 1]} />
    </article>
  );
}
