'use client';

import { warnings as title } from '@/lib/words/firewall';
import { outboundHosts } from '@/lib/words/firewall-rules';
import { count } from '@/lib/words/rows';
import { useSettled } from './use-settled';

interface WarningsProps {
  /** What was typed and is in no rule. */
  lost: readonly string[];
  warnings: readonly string[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
  /** Where the hosts on the internet are listed. */
  hostsHref: string;
}

interface WarningProps extends Omit<WarningsProps, 'lost' | 'warnings'> {
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
export function Warnings({ lost, warnings, ...hrefs }: WarningsProps) {
  const settled = useSettled(lost.join('\n')).settled.split('\n');
  const told = [...lost.filter((sentence) => settled.includes(sentence)), ...warnings];
  if (told.length === 0) return null;
  return (
    <section className="fw-warnings" aria-labelledby="fw-warnings">
      <h2 id="fw-warnings">{title}</h2>
      <ul>
        {told.map((warning) => (
          <li key={warning}>
            <Warning text={warning} {...hrefs} />
          </li>
        ))}
      </ul>
    </section>
  );
}
