import * as words from '@/lib/words/site';
import { Say } from './say';
import { href, sourceUrl } from './site';

interface SiteFooterProps {
  readOn: string;
  /** The upstream commit and branch that the facts were read at. */
  commit: string;
  branch: string;
}

const files = [
  { path: '/flows.json', label: words.json },
  { path: '/flows.schema.json', label: words.schema },
  { path: '/flows.csv', label: words.csv },
  { path: '/changes.xml', label: words.feed },
  { path: '/llms.txt', label: words.markdown },
];

/** Says whose facts these are, and when they were read. */
export function SiteFooter({ readOn, commit, branch }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <p>
        <Say
          text={words.factsFrom(readOn, branch, commit.slice(0, 7))}
          tags={{
            date: (text) => <time dateTime={readOn}>{text}</time>,
            source: (text) => <a href={`https://github.com/aws/eks-anywhere/tree/${commit}`}>{text}</a>,
            code: (text) => <code>{text}</code>,
          }}
        />
      </p>
      <p>
        {words.asData}{' '}
        {files.map(({ path, label }, place) => (
          <span key={path}>
            {place > 0 && ' · '}
            <a href={href(path)}>{label}</a>
          </span>
        ))}
      </p>
      <p>
        {words.independent} <a href={href('/about/#privacy')}>{words.whatItKeeps}</a>
        {sourceUrl && (
          <>
            {' '}
            <a href={sourceUrl}>{words.source}</a>
          </>
        )}
      </p>
    </footer>
  );
}
