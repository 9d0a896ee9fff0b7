import type { Metadata } from 'next';
import { PortTable } from '@/components/ports/port-table';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import { getCatalog } from '@/lib/content';
import { holdsIn } from '@/lib/flows';
import * as words from '@/lib/words/explorer';
import { getSurroundings } from '../surroundings';

export const metadata: Metadata = {
  title: words.earlier,
  description: words.earlierAbout,
};

/** The explorer takes its rows from here once an earlier release is chosen. */
export default async function Earlier() {
  const { rows, release } = await getCatalog();
  const gone = rows.filter((row) => holdsIn(row.releases, release) === 'no');
  return (
    <>
      <h1>{words.earlier}</h1>
      <p className="lead-text">
        <Say text={words.earlierLead(gone.length, release)} tags={{ all: (text) => <a href={href('/')}>{text}</a> }} />
      </p>
      <PortTable caption={words.earlier} rows={gone} surroundings={await getSurroundings()} isSummary />
    </>
  );
}
