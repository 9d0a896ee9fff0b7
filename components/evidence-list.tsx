import { type Evidence, evidenceUrl, formatEvidence } from '@/lib/flows';
import * as words from '@/lib/words/rows';

/** What is cited, each thing once, as a link where it has an address. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const cited = [...new Map(evidence.map((item) => [formatEvidence(item), item])).entries()];
  return (
    <ul className="evidence" aria-label={words.evidence}>
      {cited.map(([text, item]) => {
        const url = evidenceUrl(item);
        return (
          <li key={text}>
            {url ? <a href={url}>{text}</a> : text}
            {item.note && `: ${item.note}`}
          </li>
        );
      })}
    </ul>
  );
}
