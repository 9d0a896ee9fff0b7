import type { Metadata } from 'next';
import { Say } from '@/components/say';
import { href } from '@/components/site';
import * as words from '@/lib/words/about';
import { getBuildFacts } from './build-facts';

export const metadata: Metadata = {
  title: words.title,
  description: words.description,
};

export default function About() {
  const { commit, packages } = getBuildFacts();
  return (
    <article className="prose">
      <h1>{words.title}</h1>
      <p>{words.whose}</p>
      <h2 id="privacy">{words.storing}</h2>
      <p>{words.stores}</p>
      <p className="js-only">
        <Say
          text={words.forget}
          tags={{
            button: (text) => (
              <button type="button" className="tool" data-forget>
                {text}
              </button>
            ),
          }}
        />
      </p>
      <h2 id="build">{words.build}</h2>
      <p>
        {commit ? (
          <Say text={words.builtFrom(commit)} tags={{ commit: (text) => <code className="break-all">{text}</code> }} />
        ) : (
          words.builtOutside
        )}
      </p>
      <h2 id="packages">{words.packages}</h2>
      <p>
        <Say text={words.packagesAbout} tags={{ list: (text) => <a href={href('/sbom.cdx.json')}>{text}</a> }} />
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.packageName}</th>
            <th scope="col">{words.version}</th>
            <th scope="col">{words.licence}</th>
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
