import { toRuleFlow } from '@/lib/firewall';
import type { Catalog, ProviderId, Release } from '@/lib/flows';
import { ProfileBar } from '../profile/profile-bar';
import { FirewallView } from './firewall-view';

interface FirewallPageProps {
  catalog: Catalog;
  /** Oldest first. */
  releases: readonly { release: Release; providers: readonly ProviderId[] }[];
  rowHref: (rowId: string) => string;
  docsHref: string;
  endpointsHref: string;
}

/** The whole page; without a script it shows the ticket of the newest release for every provider. */
export function FirewallPage({ catalog, releases, rowHref, docsHref, endpointsHref }: FirewallPageProps) {
  const { flows, rows, zones, options, readOn } = catalog;
  const hrefs = Object.fromEntries(rows.map(({ id }) => [id, rowHref(id)]));
  return (
    <>
      <h1>Firewall change</h1>
      <p className="fw-lead">
        From your cluster and a few addresses to the ticket, or to the rules in the words of your firewall. A zone
        without an address stands as a placeholder such as <code>{'<worker-nodes>'}</code>, which no firewall takes by
        mistake.
      </p>
      <p className="no-js">
        Choosing needs a script. Below stands the ticket for {catalog.release} and every provider, to be filled in by
        hand; <a href={docsHref}>the reference</a> says which rows concern whom.
      </p>
      <ProfileBar options={options} releases={releases} />
      <FirewallView
        facts={{ flows: flows.map(toRuleFlow), zones, options, readOn }}
        releases={catalog.releases}
        rowHref={hrefs}
        endpointsHref={endpointsHref}
      />
    </>
  );
}
