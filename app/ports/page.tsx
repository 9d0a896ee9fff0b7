import type { Metadata } from 'next';
import { type IndexedPort, PortIndex } from '@/components/port-pages/port-index';
import { nameOf } from '@/components/ports/surroundings';
import { namedPorts, type PortSources, tellPort } from '@/lib/releases';
import * as words from '@/lib/words/numbers';
import { getPortSources } from '../port-sources';
import { getSurroundings } from '../surroundings';
import '@/components/port-pages/ports.css';
import '@/components/releases/releases.css';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

interface GroupedPort extends IndexedPort {
  group: 'now' | 'code' | 'past';
}

const unique = <Value,>(values: readonly Value[]): Value[] => [...new Set(values)];

function indexPort(port: number, sources: PortSources): GroupedPort {
  const { now, earlier, facts, printed } = tellPort(port, sources);
  const rows = now.length > 0 ? now : earlier;
  const naming = [rows, facts, printed.map(({ row }) => row)].find((named) => named.length > 0) ?? [];
  const isCode = now.length === 0 && facts.some(({ until }) => until === null);
  return {
    port,
    protocols: unique(naming.flatMap(({ protocol }) => protocol ?? [])).toSorted(),
    printed: unique(printed.map(({ row }) => row.purpose)),
    endpoints: unique(rows.length > 0 ? rows.map(({ listener }) => listener) : facts.map(({ endpoint }) => endpoint)),
    group: now.length > 0 ? 'now' : isCode ? 'code' : 'past',
  };
}

export default async function Ports() {
  const sources = await getPortSources();
  const surroundings = await getSurroundings();
  const ports = namedPorts(sources).map((port) => indexPort(port, sources));
  const groups = [
    { id: 'now', title: words.usedIn(sources.release) },
    { id: 'code', title: words.onlyCode(sources.release) },
    { id: 'past', title: words.past },
  ];
  return (
    <article>
      <h1>{words.title}</h1>
      <p className="lead-text">{words.lead(ports.length)}</p>
      {groups.map(({ id, title }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{title}</h2>
          <PortIndex ports={ports.filter(({ group }) => group === id)} nameOf={(of) => nameOf(surroundings, of)} />
        </section>
      ))}
    </article>
  );
}
