import { toRuleFlow } from '@/lib/firewall';
import type { Catalog } from '@/lib/flows';
import * as words from '@/lib/words/firewall';
import { ProfileBar } from '../profile/profile-bar';
import type { OfferedRelease } from '../profile/releases-of';
import { Say } from '../say';
import { href, rowHref } from '../site';
import { FirewallView } from './firewall-view';

interface FirewallPageProps {
  catalog: Catalog;
  /** Oldest first. */
  releases: readonly OfferedRelease[];
}

/** The whole page; without a script it shows the ticket of the newest release for every provider. */
export function FirewallPage({ catalog, releases }: FirewallPageProps) {
  const { flows, rows, zones, options, readOn } = catalog;
  return (
    <>
      <h1>{words.title}</h1>
      <p className="fw-lead">
        <Say text={words.lead} tags={{ code: () => <code>{words.placeholder}</code> }} />
      </p>
      <p className="fw-lead no-js">
        <Say text={words.noScript(catalog.release)} tags={{ docs: (text) => <a href={href('/docs/')}>{text}</a> }} />
      </p>
      <ProfileBar options={options} releases={releases} />
      <FirewallView
        facts={{ flows: flows.map(toRuleFlow), zones, options, readOn }}
        releases={catalog.releases}
        rowHref={Object.fromEntries(rows.map(({ id }) => [id, rowHref(id)]))}
        hostsHref={href('/docs/outbound-internet/#hosts')}
      />
    </>
  );
}
