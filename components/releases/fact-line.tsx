import { formatPorts } from '@/lib/flows';
import { type CodeFact, scopeNames } from '@/lib/releases';
import * as words from '@/lib/words/code-facts';
import { confidenceLevels } from '@/lib/words/flows';
import { EvidenceList } from '../evidence-list';
import { InlineCode } from '../inline-code';
import { listProviders } from '../list-providers';
import { href } from '../site';
import { forWhom } from './for-whom';

interface FactLineProps {
  fact: CodeFact;
  /** Leads by this name to the fact on its endpoint’s page, where the evidence stands, instead of repeating it. */
  endpointName?: string;
}

const factAnchor = ({ id }: Pick<CodeFact, 'id'>): string => `fact-${id}`;

const whenOf = ({ since, until }: CodeFact): string =>
  until === null ? words.since(since) : words.fromTo(since, until);

/** What the code sets, in a sentence, with what it concerns before it and where it was read after it. */
export function FactLine({ fact, endpointName }: FactLineProps) {
  const { protocol, alsoProtocol, ports, scope, statement, required, confidence, evidence, endpoint, note } = fact;
  const port = [protocol, alsoProtocol && words.andProtocol(alsoProtocol), formatPorts(ports)]
    .filter(Boolean)
    .join(' ');
  const details = [
    whenOf(fact),
    listProviders(fact.providers),
    ...(scope === 'node-network' ? [] : [scopeNames[scope]]),
    ...(required ? [words.needed(required)] : []),
    ...(confidence.level === 'high' ? [] : [words.confidence(confidenceLevels[confidence.level], confidence.why)]),
  ];
  const page = `/endpoints/${endpoint}/#${factAnchor(fact)}`;
  return (
    <li className="fact" id={endpointName ? undefined : factAnchor(fact)} {...forWhom(fact)}>
      <p>
        {port && <strong className="fact-port">{port}</strong>}{' '}
        {endpointName && (
          <strong>
            <a href={href(page)}>{endpointName}</a>:
          </strong>
        )}{' '}
        <InlineCode text={statement} /> {note && <InlineCode text={note} />}
      </p>
      <p className="fact-details">{details.join(' · ')}</p>
      {!endpointName && <EvidenceList evidence={evidence} />}
    </li>
  );
}
