import type { Metadata } from 'next';
import { PortAnswer } from '@/components/port-pages/port-answer';
import { PortTable } from '@/components/ports/port-table';
import { nameOf } from '@/components/ports/surroundings';
import { FactLine } from '@/components/releases/fact-line';
import { href } from '@/components/site';
import { namedPorts, tellPort } from '@/lib/releases';
import * as words from '@/lib/words/numbers';
import { errata as errataTitle, inTheCode } from '@/lib/words/rows';
import { getPortSources } from '../../port-sources';
import { getSurroundings } from '../../surroundings';
import '@/components/port-pages/ports.css';
import '@/components/releases/releases.css';

interface PageProps {
  params: Promise<{ port: string }>;
}

export const dynamicParams = false;

export const generateStaticParams = async () =>
  namedPorts(await getPortSources()).map((port) => ({ port: String(port) }));

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { port } = await params;
  return { title: words.titleOf(port), description: words.descriptionOf(port) };
}

/** What really uses the port, and what the published page says; the two may differ. */
export default async function PortPage({ params }: PageProps) {
  const port = Number((await params).port);
  const sources = await getPortSources();
  const surroundings = await getSurroundings();
  const story = tellPort(port, sources);
  const { now, earlier, spanning, facts, errata } = story;
  const rows = [...now, ...spanning, ...earlier];
  return (
    <article>
      <p className="crumbs">
        <a href={href('/ports/')}>{words.title}</a>
      </p>
      <h1>{words.titleOf(String(port))}</h1>
      <PortAnswer port={port} story={story} release={sources.release} surroundings={surroundings} />
      {rows.length > 0 && (
        <section aria-labelledby="rows">
          <h2 id="rows">{words.rows}</h2>
          <PortTable caption={words.rowsOf(port)} rows={rows} surroundings={surroundings} isSummary />
        </section>
      )}
      {facts.length > 0 && (
        <section aria-labelledby="code">
          <h2 id="code">{inTheCode}</h2>
          <ul className="facts">
            {facts.map((fact) => (
              <FactLine key={fact.id} fact={fact} endpointName={nameOf(surroundings, fact.endpoint)} />
            ))}
          </ul>
        </section>
      )}
      {errata.length > 0 && (
        <section aria-labelledby="errata">
          <h2 id="errata">{errataTitle}</h2>
          <ul className="plain-list">
            {errata.map(({ id, published, corrected }) => (
              <li key={id}>
                <a href={href(`/errata/#${id}`)}>
                  {published} → {corrected}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
