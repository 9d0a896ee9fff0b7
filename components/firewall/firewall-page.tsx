import { toRuleFlow } from '@/lib/firewall';
import type { Catalog } from '@/lib/flows';
import { FirewallView } from './firewall-view';

interface FirewallPageProps {
  catalog: Catalog;
  rowHref: (rowId: string) => string;
}

/** The whole page; without a script it explains the zones and shows the ticket for every provider. */
export function FirewallPage({
  catalog: { flows, rows, zones, options, releases, readOn },
  rowHref,
}: FirewallPageProps) {
  const hrefs = Object.fromEntries(rows.map(({ id }) => [id, rowHref(id)]));
  return (
    <>
      <h1>Firewall change</h1>
      <p>
        Choose your cluster, type your networks once, and take the rules in the words of your firewall. Zones without an
        address stand as placeholders such as <code>{'<worker-nodes>'}</code>, which no firewall takes by mistake.
      </p>
      <noscript>
        <p>
          The fields need a script. Below stands the ticket for the newest release and every provider, to be filled in
          by hand.
        </p>
      </noscript>
      <FirewallView
        facts={{ flows: flows.map(toRuleFlow), zones, options, readOn }}
        releases={releases}
        rowHref={hrefs}
      />
    </>
  );
}
