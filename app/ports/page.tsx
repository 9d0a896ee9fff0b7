import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getCatalog, getPublished } from '@/lib/content';
import { namedPorts } from './named-ports';

export const metadata: Metadata = {
  title: 'Ports by number',
  description: 'Every port number that EKS Anywhere uses, or that any version of its ports page names.',
};

export default async function Ports() {
  const { rows } = await getCatalog();
  return (
    <article className="prose">
      <h1>Ports by number</h1>
      <ul className="port-list">
        {namedPorts(rows, getPublished().versions).map((port) => (
          <li key={port}>
            <a href={href(`/ports/${port}/`)}>{port}</a>
          </li>
        ))}
      </ul>
    </article>
  );
}
