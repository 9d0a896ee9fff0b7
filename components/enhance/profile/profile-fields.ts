import { holdsIn, providerNames } from '@/lib/flows';
import {
  choiceOf,
  choicesOf,
  describeChoices,
  type Mistake,
  optionsOf,
  type Profile,
  type ProfileChoices,
} from '@/lib/profile';
import * as words from '@/lib/words/cluster';
import { writeText } from '../write-text';
import { readReleases } from './read-opening';

/** The fields of the bar: reads them, and shows a profile in them. */
export function createProfileFields(bar: HTMLElement, choices: ProfileChoices) {
  const selects = new Map([...bar.querySelectorAll('select')].map((select) => [select.name, select]));
  const said = bar.querySelector('[data-profile-said]');
  const details = bar.querySelector<HTMLElement>('[data-profile-options]');

  const offer = (option: HTMLOptionElement, isOffered: boolean): void => {
    option.hidden = !isOffered;
    option.disabled = !isOffered;
  };

  const showOptions = (profile: Profile): void => {
    const isAsked = profile.provider !== null || Object.keys(profile.choices).length > 0;
    if (!isAsked && details?.hasAttribute('data-waiting')) return; // As the server drew them.
    const asked = optionsOf(choices.options, profile);
    for (const option of choices.options) {
      const select = selects.get(option.id);
      if (!select) continue;
      const possible = choicesOf(option, profile).map(({ id }) => id);
      for (const choice of select.options) offer(choice, possible.includes(choice.value));
      select.value = choiceOf(option, profile) ?? option.default;
      select.closest('label')?.toggleAttribute('hidden', !asked.includes(option));
    }
    details?.toggleAttribute('data-waiting', !isAsked);
    if (said)
      said.textContent = describeChoices(profile, choices).join(', ') || (isAsked ? words.none : words.providerFirst);
  };

  /** A provider that the release does not support stays chosen and is said. */
  const showProviders = ({ release, provider }: Profile): Mistake[] => {
    const select = selects.get('provider');
    if (!select) return [];
    const isSupported = ({ dataset }: HTMLOptionElement): boolean => holdsIn(readReleases(dataset), release) !== 'no';
    for (const option of select.options) offer(option, isSupported(option) || option.value === provider);
    select.value = provider ?? '';
    const [chosen] = select.selectedOptions;
    if (!provider || !chosen || isSupported(chosen)) return [];
    return [{ parameter: 'provider', message: words.notSupported(release, providerNames[provider]) }];
  };

  const showMistakes = (mistakes: readonly Mistake[]): void => {
    for (const [name, select] of selects) {
      writeText(select.nextElementSibling, mistakes.find(({ parameter }) => parameter === name)?.message ?? '');
    }
    if (mistakes.some(({ parameter }) => parameter !== 'release' && parameter !== 'provider'))
      details?.setAttribute('open', '');
  };

  return {
    read: (): Map<string, string> => new Map([...selects].map(([name, { value }]) => [name, value])),
    show: (profile: Profile, mistakes: readonly Mistake[]): void => {
      const release = selects.get('release');
      if (release) release.value = profile.release;
      showOptions(profile);
      showMistakes([...showProviders(profile), ...mistakes]);
    },
  };
}
