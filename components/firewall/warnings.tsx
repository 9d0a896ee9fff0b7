interface WarningsProps {
  warnings: readonly string[];
  /** Where each row is explained. */
  rowHref: Readonly<Record<string, string>>;
}

const aRow = /([a-z-]+\/[a-z0-9-]+)/;

/** Rows named in a sentence lead to where they are explained. */
const Sentence = ({ text, rowHref }: { text: string; rowHref: WarningsProps['rowHref'] }) =>
  text.split(aRow).map((word) =>
    rowHref[word] ? (
      <a key={word} href={rowHref[word]}>
        {word}
      </a>
    ) : (
      word
    ),
  );

/** What makes rules that look right fail. */
export function Warnings({ warnings, rowHref }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <section className="fw-warnings" aria-labelledby="fw-warnings">
      <h2 id="fw-warnings">Before you send it</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>
            <Sentence text={warning} rowHref={rowHref} />
          </li>
        ))}
      </ul>
    </section>
  );
}
