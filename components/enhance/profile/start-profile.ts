import { defaultProfile, readProfile, writeProfile } from '@/lib/profile';
import {
  formatFragment,
  isAnchor,
  keepStateOnAnchors,
  moveQueryToFragment,
  onAddress,
  updateFragment,
} from '../fragment';
import {
  chooseProfile,
  currentProfile,
  onProfile,
  profileChoices,
  profileInAddress,
  profileMistakes,
  showProfile,
} from './current-profile';
import { createProfileFields } from './profile-fields';
import { findBar } from './read-choices';

/**
 * Keeps the bar, the address and this machine's memory the same: what the address says is shown, else what was
 * remembered, and what is shown is remembered.
 */
export function startProfile(): void {
  const bar = findBar();
  if (!bar || bar.dataset.profile !== undefined) return;
  moveQueryToFragment();
  const choices = profileChoices();
  const fields = createProfileFields(bar, choices);
  const draw = (): void => fields.show(currentProfile(), profileMistakes());
  const written = (): string => formatFragment(writeProfile(currentProfile(), choices));

  onProfile(draw);
  const address = profileInAddress();
  if (address === undefined && !isAnchor()) updateFragment(new URLSearchParams(written()), { push: false });
  showProfile(address ?? written());

  bar.addEventListener('change', () => chooseProfile(readProfile(withoutDefaults(fields.read()), choices).profile));
  bar.querySelector('[data-profile-reset]')?.addEventListener('click', () => chooseProfile(defaultProfile(choices)));
  keepStateOnAnchors();
  onAddress(() => showProfile(profileInAddress() ?? ''));

  function withoutDefaults(values: ReadonlyMap<string, string>): Map<string, string> {
    const defaults = new Map(choices.options.map((option) => [option.id, option.default]));
    return new Map([...values].filter(([name, value]) => value !== '' && value !== defaults.get(name)));
  }
}
