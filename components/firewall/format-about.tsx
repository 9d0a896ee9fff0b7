import type { Format, Limits } from '@/lib/firewall';

function describe({ comment, name, portSlots }: Limits): string[] {
  return [
    ...(comment
      ? [`Comments of up to ${comment} characters; a longer one names its rule, which the header explains.`]
      : []),
    ...(name ? [`Names of up to ${name} characters.`] : []),
    ...(portSlots === undefined
      ? []
      : [portSlots === 1 ? 'One port or range in a line.' : `Up to ${portSlots} ports together; more are split.`]),
  ];
}

/** How far the format was tried, and what it cannot hold. */
export function FormatAbout({ format: { proof, limits } }: { format: Format }) {
  return (
    <>
      <p>
        <strong className="fw-proof">Proof: {proof.kind}</strong> {proof.sentence}
      </p>
      <ul className="fw-notes">
        {[...limits.notes, ...describe(limits)].map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
