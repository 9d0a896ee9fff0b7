import { warnings as title } from '@/lib/words/firewall';
import { outboundHosts } from '@/lib/words/firewall-rules';
import { count } from '@/lib/words/rows';

interface WarningsProps {
  warnings: readonly string[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
  /** Where the hosts on the internet are listed. */
  hostsHref: string;
}

interface WarningProps extends Omit<WarningsProps, 'warnings'> {
  text: string;
}

const named = new RegExp(`([a-z-]+/[a-z0-9-]+|${outboundHosts})`);
const mostRows = 4;

/** Rows and hosts named in a sentence lead to where they are explained. */
function Sentence({ text, rowHref, hostsHref }: WarningProps) {
  return text.split(named).map((word) => {
    const href = word === outboundHosts ? hostsHref : rowHref[word];
    return href ? (
      <a key={word} href={href}>
        {word}
      </a>
    ) : (
      word
    );
  });
}

/** A sentence that ends in many rows says how many, and names them to whoever asks. */
function Warning(props: WarningProps) {
  const rows = props.text.split(named).filter((word) => props.rowHref[word]);
  const [first = ''] = rows;
  if (rows.length <= mostRows) return <Sentence {...props} />;
  const start = props.text.indexOf(first);
  return (
    <details>
      <summary>
        {props.text.slice(0, start)}
        {count(rows.length)}
      </summary>
      <Sentence {...props} text={props.text.slice(start)} />
    </details>
  );
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
            <Warning text={warning} {...hrefs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
