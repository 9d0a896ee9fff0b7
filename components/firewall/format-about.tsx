import type { Format, Limits } from '@/lib/firewall';
import * as words from '@/lib/words/firewall';
import { proofKinds } from '@/lib/words/formats';
import { Say } from '../say';

function describe({ comment, name, portSlots }: Limits): string[] {
  return [
    ...(comment ? [words.longestComment(comment)] : []),
    ...(name ? [words.longestName(name)] : []),
    ...(portSlots === undefined ? [] : [words.portsTogether(portSlots)]),
  ];
}

/** How far the format was tried, and what it cannot hold. */
export function FormatAbout({ format: { proof, limits, neverBetween } }: { format: Format }) {
  const notes = [...(neverBetween ? [words.neverBetween] : []), ...limits.notes, ...describe(limits)];
  return (
    <>
      <p>
        <Say
          text={words.proof(proofKinds[proof.kind], proof.sentence)}
          tags={{ strong: (text) => <strong className="fw-proof">{text}</strong> }}
        />
      </p>
      {notes.length > 0 && (
        <ul className="fw-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </>
  );
}
