import { type Option, type ProviderId, providerNames, type Release, type Row, wantsRule } from '@/lib/flows';
import { mayWantRule, type OpenedRow, type Upgrade } from '@/lib/releases';
import type { Surroundings } from '../ports/surroundings';
import { ProfileBar } from '../profile/profile-bar';
import { ChangeGroup } from './change-group';
import { FactList } from './fact-list';
import { HostList } from './host-list';
import { RenamedList } from './renamed-list';
import { RowMention } from './row-mention';
import { RowPairs } from './row-pairs';
import { UpgradeBackground } from './upgrade-background';

interface UpgradeViewProps {
  upgrade: Upgrade;
  surroundings: Surroundings;
  options: readonly Option[];
  releases: readonly { release: Release; providers: readonly ProviderId[] }[];
}

const names = (providers: readonly ProviderId[]): string => providers.map((id) => providerNames[id]).join(' and ');

/** What a reader does before, during and after an upgrade, in that order. */
export function UpgradeView({ upgrade, surroundings, options, releases }: UpgradeViewProps) {
  const { rows, facts, hosts, renamed, providers } = upgrade;
  const [from, to] = [upgrade.from.release, upgrade.to.release];
  const opened = rows.opened.map(({ row }) => row);
  const isNew = ({ alreadyOpenFor }: OpenedRow) => alreadyOpenFor.length === 0;
  const covered = rows.opened.filter((change) => !isNew(change) && wantsRule(change.row.path));
  const ended = rows.closed.filter(({ row }) => wantsRule(row.path));
  const free = ended.filter(({ stillNeededBy }) => stillNeededBy.length === 0).map(({ row }) => row);
  const kept = ended.filter(({ stillNeededBy }) => stillNeededBy.length > 0);
  const needsRule = (row: Row) => wantsRule(row.path);
  const unseen = [...opened, ...rows.closed.map(({ row }) => row)].filter((row) => !needsRule(row));
  const withoutRule = [...facts.begun, ...facts.ended].filter((fact) => !mayWantRule(fact));
  return (
    <>
      {providers.begun.length > 0 && (
        <p>
          <strong>New provider:</strong> {names(providers.begun)}.
        </p>
      )}
      {providers.ended.length > 0 && (
        <p className="warning" role="note">
          <strong>No longer supported in {to}:</strong> {names(providers.ended)}.
        </p>
      )}
      <div className="upgrade-profile">
        <ProfileBar options={options} releases={releases} />
      </div>
      <p className="js-only change-others">
        <span role="status" data-upgrade-count />{' '}
        <button type="button" className="tool" data-upgrade-others aria-pressed="false" hidden />
      </p>
      <ChangeGroup
        id="open"
        title="Open before the upgrade"
        about={`These rows hold in ${to} and did not in ${from}.`}
        nothing={`No row begins between ${from} and ${to}.`}
        rows={rows.opened
          .filter(isNew)
          .map(({ row }) => row)
          .filter(needsRule)}
        release={to}
        surroundings={surroundings}
      >
        <HostList title="Outbound hosts that are new" hosts={hosts.begun} />
        <RowPairs
          title="New, but open already"
          pairs={covered.map(({ row, alreadyOpenFor }) => ({ row, others: alreadyOpenFor }))}
          link="is let through by what was open for"
          surroundings={surroundings}
        />
        <FactList title="In the code" facts={facts.begun.filter(mayWantRule)} surroundings={surroundings} />
      </ChangeGroup>
      <ChangeGroup
        id="close"
        title="May be closed after"
        about={`These rows held in ${from} and do not in ${to}. Close them once no cluster of ${from} is left.`}
        nothing={`No opening of ${from} becomes free in ${to}.`}
        rows={free}
        isClosing
        release={from}
        surroundings={surroundings}
      >
        <HostList title="Outbound hosts that are gone" hosts={hosts.ended} />
        <RowPairs
          title="Ends, but keep it open"
          pairs={kept.map(({ row, stillNeededBy }) => ({ row, others: stillNeededBy }))}
          link="ends; the opening, or a part of it, is still used by"
          surroundings={surroundings}
        />
        <FactList title="In the code" facts={facts.ended.filter(mayWantRule)} surroundings={surroundings} />
      </ChangeGroup>
      <section className="change-group" aria-labelledby="renamed">
        <h2 id="renamed">Renamed or moved</h2>
        <RenamedList renamed={renamed} opened={rows.opened} surroundings={surroundings} />
      </section>
      {(unseen.length > 0 || withoutRule.length > 0 || facts.passing.length > 0) && (
        <section className="change-group" aria-labelledby="no-rule">
          <h2 id="no-rule">Changes that need no rule</h2>
          {unseen.length > 0 && (
            <ul className="plain-list">
              {unseen.map((row) => (
                <li key={row.id} data-provider={row.providers.join(' ')}>
                  <RowMention row={row} surroundings={surroundings} /> {opened.includes(row) ? 'begins' : 'ends'}
                </li>
              ))}
            </ul>
          )}
          <FactList title="In the code" facts={withoutRule} surroundings={surroundings} />
          <FactList title="Only on the way" facts={facts.passing} surroundings={surroundings} />
        </section>
      )}
      <UpgradeBackground upgrade={upgrade} surroundings={surroundings} />
    </>
  );
}
