import { type Evidence, evidenceUrl, formatEvidence, type Release } from '@/lib/flows';

interface SlipProps {
  id: string;
  heading: string;
  published: string;
  corrected: string;
  why: string;
  since: Release;
  until?: Release | null;
  onNewestPage: boolean;
  evidence: readonly Evidence[];
  /** Stands under a heading of its own level. */
  isNested?: boolean;
}

/** What is printed, what is right, and why. */
export function Slip({
  id,
  heading,
  published,
  corrected,
  why,
  since,
  until,
  onNewestPage,
  evidence,
  isNested,
}: SlipProps) {
  const Heading = isNested ? 'h3' : 'h2';
  return (
    <div className="slip" id={id}>
      <Heading>
        <a href={`#${id}`}>{heading}</a>
      </Heading>
      <dl>
        <dt>Printed</dt>
        <dd>
          <del>{published}</del>
        </dd>
        <dt>Right</dt>
        <dd>
          <ins>{corrected}</ins>
        </dd>
      </dl>
      <p>{why}</p>
      <p className="muted">
        Since {since}
        {until && `, until ${until}`}. {onNewestPage ? 'Still on the newest page.' : 'Corrected on the newest page.'}
      </p>
      <ul aria-label="Evidence">
        {[...new Map(evidence.map((item) => [formatEvidence(item), evidenceUrl(item)]))].map(([text, url]) => (
          <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  );
}
