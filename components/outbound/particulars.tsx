import type { Lifetime, ProviderId, Release, Sourced } from '@/lib/flows';
import { providerIds, providerNames } from '@/lib/flows';
import { EvidenceList } from '../evidence-list';
import { InlineCode } from '../inline-code';
import { listProviders } from '../releases/provider-list';

interface ParticularsProps {
  item: Sourced & Lifetime & { note: string | null; providers: readonly ProviderId[] };
  /** What it is about, for those who hear the word "Evidence" many times on a page. */
  name: string;
  /** The first release whose prerequisites name it, by provider. */
  listedSince?: Partial<Record<ProviderId, Release>>;
  /** The page of EKS Anywhere that names it. */
  documentedIn?: string;
}

const lifetime = ({ since, until }: Lifetime): string =>
  until === null ? `since ${since}` : `from ${since} to ${until}, not later`;

const listed = (listedSince: Partial<Record<ProviderId, Release>>): string =>
  providerIds.flatMap((id) => (listedSince[id] ? [`${providerNames[id]} since ${listedSince[id]}`] : [])).join(', ');

/** For whom and since when, how sure that is, and where it was read. */
export function Particulars({ item, name, listedSince = {}, documentedIn }: ParticularsProps) {
  const { note, providers, confidence, evidence } = item;
  const prerequisites = listed(listedSince);
  return (
    <>
      {note && (
        <p className="particulars-note">
          <InlineCode text={note} />
        </p>
      )}
      <p className="particulars-for">
        {listProviders(providers)}, {lifetime(item)}
      </p>
      <details>
        <summary>
          Evidence
          <span className="sr-only">
            {' '}
            for <InlineCode text={name} />
          </span>
        </summary>
        {confidence.level !== 'high' && (
          <p>
            Confidence is {confidence.level}
            {confidence.why && `: ${confidence.why}`}
          </p>
        )}
        {documentedIn && !prerequisites && <p>Documented in {documentedIn}</p>}
        {prerequisites && <p>Among the published prerequisites of {prerequisites}</p>}
        <EvidenceList evidence={evidence} />
      </details>
    </>
  );
}
