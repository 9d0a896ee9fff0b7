import type { Lifetime, ProviderId, Release, Sourced } from '@/lib/flows';
import { providerIds, providerNames } from '@/lib/flows';
import { confidenceLevels } from '@/lib/words/flows';
import * as words from '@/lib/words/outbound';
import { confidenceOf } from '@/lib/words/rows';
import { EvidenceList } from '../evidence-list';
import { InlineCode } from '../inline-code';
import { listProviders } from '../list-providers';
import { Say } from '../say';

const lifetime = ({ since, until }: Lifetime): string =>
  until === null ? words.since(since) : words.fromTo(since, until);

const listed = (listedSince: Partial<Record<ProviderId, Release>>): string =>
  providerIds
    .flatMap((id) => (listedSince[id] ? [words.listedSince(providerNames[id], listedSince[id])] : []))
    .join(', ');

/** For those who hear the word "Evidence" many times on a page: of what. */
export const EvidenceFor = ({ name }: { name: string }) => (
  <Say
    text={words.evidenceFor('<name></name>')}
    tags={{
      for: (text) => <span className="sr-only">{text}</span>,
      name: () => <InlineCode text={name} />,
    }}
  />
);

interface ParticularsProps {
  item: Sourced & Lifetime & { note: string | null; providers: readonly ProviderId[] };
}

/** For whom and since when, and how sure that is. */
export function Particulars({ item }: ParticularsProps) {
  const { note, providers, confidence } = item;
  return (
    <>
      {note && (
        <p className="particulars-note">
          <InlineCode text={note} />
        </p>
      )}
      <p className="particulars-for">{words.forWhom(listProviders(providers), lifetime(item))}</p>
      {confidence.level !== 'high' && (
        <p className="particulars-for">{confidenceOf(confidenceLevels[confidence.level], confidence.why)}</p>
      )}
    </>
  );
}

interface EvidenceFoldProps {
  item: Sourced;
  name: string;
  anchor: string;
  /** The first release whose prerequisites name it, by provider. */
  listedSince?: Partial<Record<ProviderId, Release>>;
  /** The page of EKS Anywhere that names it. */
  documentedIn?: string;
}

/** Where it was read. A browser opens what a link's anchor stands in. */
export function EvidenceFold({ item, name, anchor, listedSince = {}, documentedIn }: EvidenceFoldProps) {
  const prerequisites = listed(listedSince);
  return (
    <details>
      <summary>
        <EvidenceFor name={name} />
      </summary>
      <div id={anchor}>
        {documentedIn && !prerequisites && <p>{words.documentedIn(documentedIn)}</p>}
        {prerequisites && <p>{words.prerequisiteOf(prerequisites)}</p>}
        <EvidenceList evidence={item.evidence} />
      </div>
    </details>
  );
}
