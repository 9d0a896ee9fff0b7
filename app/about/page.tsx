import type { Metadata } from 'next';
import { getBuildFacts } from './build-facts';

export const metadata: Metadata = {
  title: 'About this site',
  description: 'What Portolan is made of: build commit, packages with their versions and licences, what it stores.',
};

export default function About() {
  const { commit, packages } = getBuildFacts();
  return (
    <article className="prose">
      <h1>About this site</h1>
      <p>
        Portolan is an independent project under the Apache-2.0 licence. AWS neither makes nor endorses it; EKS Anywhere
        is a product of AWS.
      </p>
      <h2 id="privacy">What it stores and sends</h2>
      <p>
        It asks no other site for anything and sends nothing. In your browser it keeps what you chose, your recent
        searches and, on a secure address, a copy of these pages for reading offline.
      </p>
      <p className="js-only">
        <button type="button" className="tool" data-forget>
          Forget everything
        </button>{' '}
        removes all of it from this browser.
      </p>
      <h2 id="build">This build</h2>
      <p>
        {commit ? (
          <>
            Built from commit <code className="break-all">{commit}</code>.
          </>
        ) : (
          'Built outside of a repository.'
        )}
      </p>
      <h2 id="packages">Packages</h2>
      <p>
        These packages take part in what reaches your browser; the same list is a{' '}
        <a href={`${process.env.BASE_PATH ?? ''}/sbom.cdx.json`}>CycloneDX bill of materials</a>.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Package</th>
            <th scope="col">Version</th>
            <th scope="col">Licence</th>
          </tr>
        </thead>
        <tbody>
          {packages.map(({ name, version, license }) => (
            <tr key={`${name}@${version}`}>
              <th scope="row" className="text-left font-normal break-all">
                {name}
              </th>
              <td>{version}</td>
              <td>{license}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  );
}
