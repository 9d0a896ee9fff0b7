import type { ReactNode } from 'react';
import type { Evidence } from '@/lib/flows';
import * as words from '@/lib/words/errata';
import { linkTo } from '@/lib/words/rows';
import { EvidenceList } from '../evidence-list';

interface SlipProps {
  id: string;
  heading: ReactNode;
  published: string;
  corrected: string;
  why: string;
  /** Since when, until when, and whether it was corrected. */
  history: ReactNode;
  evidence: readonly Evidence[];
  /** What filters read, as `data-` attributes. */
  facets?: Readonly<Record<`data-${string}`, string>>;
  children?: ReactNode;
}

/** What is printed, what is right, and why. */
export function Slip({ id, heading, published, corrected, why, history, evidence, facets, children }: SlipProps) {
  return (
    <li className="slip" id={id} {...facets}>
      <div className="slip-head">
        <h3>{heading}</h3>
        {'\u00a0'}
        <a className="slip-link" href={`#${id}`} aria-label={linkTo(`${published} → ${corrected}`)}>
          #
        </a>
      </div>
      <dl>
        <dt>{words.printed}</dt>
        <dd>
          <del>{published}</del>
        </dd>
        <dt>{words.right}</dt>
        <dd>
          <ins>{corrected}</ins>
        </dd>
      </dl>
      <p>{why}</p>
      {children}
      <p className="muted">{history}</p>
      <EvidenceList evidence={evidence} />
    </li>
  );
}
