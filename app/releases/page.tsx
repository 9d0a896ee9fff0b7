import type { Metadata } from 'next';
import { href } from '@/components/site';
import { getPublished } from '@/lib/content';
import { isProviderId, providerNames } from '@/lib/flows';

export const metadata: Metadata = {
  title: 'Releases',
  description: 'The releases of EKS Anywhere, their dates, providers, and the ports page as each of them printed it.',
};

export default function Releases() {
  const { releases } = getPublished();
  return (
    <article className="prose">
      <h1>Releases</h1>
      <table>
        <thead>
          <tr>
            {['Release', 'Date', 'Version of the page', 'Providers'].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...releases].reverse().map(({ release, date, page, providers }) => (
            <tr key={release}>
              <th scope="row">
                <a href={href(`/releases/${release}/`)}>{release}</a>
              </th>
              <td>{date}</td>
              <td>{page}</td>
              <td>{providers.map((id) => (isProviderId(id) ? providerNames[id] : id)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
