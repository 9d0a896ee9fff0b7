import { DocsLink } from '@/components/docs/docs-link';
import { Heading } from '@/components/docs/heading';
import { ListenerTable } from '@/components/docs/listener-table';
import { HostTable } from '@/components/outbound/host-table';
import { RequirementTable } from '@/components/outbound/requirement-table';
import type { Surroundings } from '@/components/ports/surroundings';
import { href } from '@/components/site';
import type { BodyParts, Page } from '@/lib/content';
import { isProviderId, providerNames } from '@/lib/flows';
import * as words from '@/lib/words/docs';

function forWhom(of: string | undefined): string {
  return of !== undefined && isProviderId(of) ? words.clustersOf(providerNames[of]) : words.allClusters;
}

/** They list all of them; their evidence, once more on each provider's page, made the longest page slower to arrive. */
const pageOfAllHosts = href('/docs/outbound-internet/');
const pageOfAllRequirements = href('/docs/network-services/');

/** How the tags of a page are drawn here. */
export function createBodyParts(page: Page, surroundings: Surroundings): BodyParts {
  const formerOf = (rowIds: readonly string[]) =>
    page.formerAnchors.filter(({ rowId }) => rowIds.includes(rowId)).map(({ anchor }) => anchor);
  return {
    a: DocsLink,
    h2: (props) => <Heading level={2} {...props} />,
    h3: (props) => <Heading level={3} {...props} />,
    h4: (props) => <Heading level={4} {...props} />,
    PortTable: (table) => (
      <ListenerTable {...table} formerAnchors={formerOf(table.rows.map(({ id }) => id))} surroundings={surroundings} />
    ),
    OutboundHosts: ({ of, hosts }) => (
      <HostTable
        caption={words.hostsFor(forWhom(of), of !== undefined)}
        hosts={hosts}
        surroundings={surroundings}
        evidenceIn={of && pageOfAllHosts}
      />
    ),
    Requirements: ({ of, requirements }) => (
      <RequirementTable
        caption={words.requirementsOf(forWhom(of))}
        requirements={requirements}
        surroundings={surroundings}
        evidenceIn={of && pageOfAllRequirements}
      />
    ),
  };
}
