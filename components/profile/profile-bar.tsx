import { type Option, type ProviderId, providerIds, providerNames } from '@/lib/flows';
import * as words from '@/lib/words/cluster';
import { Say } from '../say';
import { OptionField } from './option-field';
import { type OfferedRelease, releasesOf } from './releases-of';

interface ProfileBarProps {
  options: readonly Option[];
  /** Oldest first. */
  releases: readonly OfferedRelease[];
  /** Of a page about one provider, and the others that have such a page. */
  pageOf?: { provider: ProviderId; providers: readonly ProviderId[] };
}

/**
 * The reader's cluster: release, provider, options. The script of `components/enhance/profile` reads what there is to
 * choose from these fields, and their first choices are the defaults.
 */
export function ProfileBar({ options, releases, pageOf }: ProfileBarProps) {
  return (
    <fieldset className="profile js-only" data-profile-bar>
      <legend>{words.yourCluster}</legend>
      <label className="profile-field">
        {words.release}
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
        {words.provider}
        <select name="provider" autoComplete="off" defaultValue={pageOf?.provider}>
          {!pageOf && <option value="">{words.everyProvider}</option>}
          {(pageOf?.providers ?? providerIds).map((id) => (
            <option key={id} value={id} data-releases={releasesOf(id, releases)}>
              {providerNames[id]}
            </option>
          ))}
        </select>
        <span className="profile-mistake" role="alert" />
      </label>
      <button type="button" className="tool" data-profile-reset>
        {words.reset}
      </button>
      <details className="profile-options" data-profile-options data-waiting="">
        <summary>
          <span>
            <Say text={words.options} tags={{ said: () => <span data-profile-said>{words.providerFirst}</span> }} />
          </span>
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
