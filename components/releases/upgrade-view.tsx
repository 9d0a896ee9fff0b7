import { type Option, type ProviderId, providerNames } from '@/lib/flows';
import type { Upgrade, UpgradePath } from '@/lib/releases';
import * as words from '@/lib/words/upgrade';
import type { Surroundings } from '../ports/surroundings';
import { ProfileBar } from '../profile/profile-bar';
import type { OfferedRelease } from '../profile/releases-of';
import { Say } from '../say';
import { href } from '../site';
import { CloseGroup } from './close-group';
import { NoRuleGroup } from './no-rule-group';
import { OpenGroup } from './open-group';
import { PassingGroup } from './passing-group';
import { RenamedList } from './renamed-list';
import { UpgradeBackground } from './upgrade-background';
import { UpgradeSteps } from './upgrade-steps';

interface UpgradeViewProps {
  upgrade: Upgrade;
  path: UpgradePath;
  surroundings: Surroundings;
  options: readonly Option[];
  releases: readonly OfferedRelease[];
}

const names = (providers: readonly ProviderId[]): string[] => providers.map((id) => providerNames[id]);

/** What a reader does before, during and after an upgrade, in that order. */
export function UpgradeView({ upgrade, path, surroundings, options, releases }: UpgradeViewProps) {
  const { rows, renamed, providers, from, to } = upgrade;
  return (
    <>
      <UpgradeSteps steps={upgrade.steps} path={path} />
      {providers.begun.length > 0 && (
        <p>
          <Say text={words.newProviders(names(providers.begun))} tags={{ strong: (text) => <strong>{text}</strong> }} />
        </p>
      )}
      {providers.ended.length > 0 && (
        <p className="warning" role="note">
          <Say
            text={words.noLonger(to.release, names(providers.ended))}
            tags={{ strong: (text) => <strong>{text}</strong> }}
          />
        </p>
      )}
      <div
        className="upgrade-profile"
        data-printed={words.printedUpgrade(from.release, to.release)}
        data-upgrade-to={to.release}
      >
        <ProfileBar options={options} releases={releases} />
      </div>
      <p className="js-only change-others">
        <span role="status" data-upgrade-count />{' '}
        <button type="button" className="tool" data-upgrade-others aria-pressed="false" hidden />
      </p>
      <p className="upgrade-rules">
        <a href={href(`/firewall/#release=${to.release}`)} data-upgrade-rules="">
          {words.rulesFor(to.release)}
        </a>
      </p>
      <OpenGroup upgrade={upgrade} surroundings={surroundings} />
      <CloseGroup upgrade={upgrade} surroundings={surroundings} />
      <PassingGroup upgrade={upgrade} surroundings={surroundings} />
      <section className="change-group" data-part="" aria-labelledby="renamed">
        <h2 id="renamed">{words.renamed}</h2>
        <RenamedList renamed={renamed} opened={rows.opened} surroundings={surroundings} />
      </section>
      <NoRuleGroup upgrade={upgrade} surroundings={surroundings} />
      <UpgradeBackground upgrade={upgrade} surroundings={surroundings} />
    </>
  );
}
