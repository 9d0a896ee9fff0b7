import { type Option, type ProviderId, providerIds, providerNames, type Release } from '@/lib/flows';
import { OptionField } from './option-field';
import { releasesOf } from './releases-of';

interface ProfileBarProps {
  options: readonly Option[];
  /** Oldest first. */
  releases: readonly { release: Release; providers: readonly ProviderId[] }[];
}

/**
 * The reader's cluster: release, provider, options. The script of `components/enhance/profile` reads what there is to
 * choose from these fields, and their first choices are the defaults.
 */
export function ProfileBar({ options, releases }: ProfileBarProps) {
  return (
    <fieldset className="profile js-only" data-profile-bar>
      <legend>Your cluster</legend>
      <label className="profile-field">
        Release
        <select name="release" autoComplete="off">
          {releases.toReversed().map(({ release }) => (
            <option key={release} value={release}>
              {release}
            </option>
          ))}
        </select>
        <span className="profile-mistake" role="alert" />
      </label>
      <label className="profile-field">
        Provider
        <select name="provider" autoComplete="off">
          <option value="">Every provider</option>
          {providerIds.map((id) => (
            <option key={id} value={id} data-releases={releasesOf(id, releases)}>
              {providerNames[id]}
            </option>
          ))}
        </select>
        <span className="profile-mistake" role="alert" />
      </label>
      <button type="button" className="tool" data-profile-reset>
        Reset
      </button>
      <details className="profile-options" data-profile-options data-waiting="">
        <summary>
          Options: <span data-profile-said>choose a provider first</span>
        </summary>
        <div className="profile-fields">
          {options.map((option) => (
            <OptionField key={option.id} option={option} />
          ))}
        </div>
      </details>
    </fieldset>
  );
}
