import { href, siteName, sourceUrl } from './site';

interface SiteFooterProps {
  readOn: string;
  /** The upstream commit and branch that the facts were read at. */
  commit: string;
  branch: string;
}

const files = [
  { path: '/flows.json', label: 'JSON' },
  { path: '/flows.schema.json', label: 'its schema' },
  { path: '/flows.csv', label: 'CSV' },
  { path: '/changes.xml', label: 'feed of changes' },
  { path: '/llms.txt', label: 'plain Markdown' },
];

/** Says whose facts these are, and when they were read. */
export function SiteFooter({ readOn, commit, branch }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <p>
        Facts read on <time dateTime={readOn}>{readOn}</time> from{' '}
        <a href={`https://github.com/aws/eks-anywhere/tree/${commit}`}>
          aws/eks-anywhere {branch} at <code>{commit.slice(0, 7)}</code>
        </a>
        . A newer release may differ.
      </p>
      <p>
        The same as data:{' '}
        {files.map(({ path, label }, place) => (
          <span key={path}>
            {place > 0 && ' · '}
            <a href={href(path)}>{label}</a>
          </span>
        ))}
      </p>
      <p>
        {siteName} is independent of AWS, which neither makes nor endorses it.{' '}
        <a href={href('/about/#privacy')}>What it keeps</a>
        {sourceUrl && (
          <>
            {' '}
            <a href={sourceUrl}>Source</a>
          </>
        )}
      </p>
    </footer>
  );
}
