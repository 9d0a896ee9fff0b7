import type { Lifetime, ProviderId, Release, Sourced } from '@/lib/flows';
import { providerIds, providerNames } from '@/lib/flows';
import { confidenceLevels } from '@/lib/words/flows';
import * as words from '@/lib/words/outbound';
import { EvidenceList } from '../evidence-list';
import { InlineCode } from '../inline-code';
import { listProviders } from '../releases/provider-list';
import { Say } from '../say';

interface ParticularsProps {
  item: Sourced & Lifetime & { note: string | null; providers: readonly ProviderId[] };
  /** What it is about, for those who hear the word "Evidence" many times on a page. */
  name: string;
  /** The first release whose prerequisites name it, by provider. */
  listedSince?: Partial<Record<ProviderId, Release>>;
  /** The page of EKS Anywhere that names it. */
  documentedIn?: string;
  /** The anchor of its evidence, if links lead there. */
  anchor?: string;
  /** The page that has it, if not this one. */
  evidenceIn: string | undefined;
}

const lifetime = ({ since, until }: Lifetime): string =>
  until === null ? words.since(since) : words.fromTo(since, until);

const listed = (listedSince: Partial<Record<ProviderId, Release>>): string =>
  providerIds
    .flatMap((id) => (listedSince[id] ? [words.listedSince(providerNames[id], listedSince[id])] : []))
    .join(', ');

const EvidenceFor = ({ name }: { name: string }) => (
  <Say
    text={words.evidenceFor('<name></name>')}
    tags={{
      for: (text) => <span className="sr-only">{text}</span>,
      name: () => <InlineCode text={name} />,
    }}
  />
);

/** For whom and since when, how sure that is, and where it was read. */
export function Particulars({ item, name, listedSince = {}, documentedIn, anchor, evidenceIn }: ParticularsProps) {
  const { note, providers, confidence, evidence } = item;
  const prerequisites = listed(listedSince);
  const doubt = confidence.level !== 'high' && (
    <p>{words.confidenceIs(confidenceLevels[confidence.level], confidence.why)}</p>
  );
  return (
    <>
      {note && (
        <p className="particulars-note">
          <InlineCode text={note} />
        </p>
      )}
      <p className="particulars-for">{words.forWhom(listProviders(providers), lifetime(item))}</p>
      {evidenceIn ? (
        <div className="particulars-for">
          {doubt}
          <a href={`${evidenceIn}#${anchor}`}>
            <EvidenceFor name={name} />
          </a>
        </div>
      ) : (
        <details>
          <summary>
            <EvidenceFor name={name} />
          </summary>
          {/* A browser opens what a link's anchor stands in. */}
          <div id={anchor}>
            {doubt}
            {documentedIn && !prerequisites && <p>{words.documentedIn(documentedIn)}</p>}
            {prerequisites && <p>{words.prerequisiteOf(prerequisites)}</p>}
            <EvidenceList evidence={evidence} />
          </div>
        </details>
      )}
    </>
  );
}
