import { warnings as title } from '@/lib/words/firewall';
import { endpoints } from '@/lib/words/site';

interface WarningsProps {
  warnings: readonly string[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
  endpointsHref: string;
}

const named = new RegExp(`([a-z-]+/[a-z0-9-]+|${endpoints})`);

/** Rows and pages named in a sentence lead to where they are explained. */
function Sentence({ text, rowHref, endpointsHref }: { text: string } & Omit<WarningsProps, 'warnings'>) {
  return text.split(named).map((word) => {
    const href = word === endpoints ? endpointsHref : rowHref[word];
    return href ? (
      <a key={word} href={href}>
        {word}
      </a>
    ) : (
      word
    );
  });
}

/** What makes rules that look right fail. */
export function Warnings({ warnings, ...hrefs }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <section className="fw-warnings" aria-labelledby="fw-warnings">
      <h2 id="fw-warnings">{title}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>
            <Sentence text={warning} {...hrefs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
