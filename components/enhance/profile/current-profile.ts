import { type Mistake, type Profile, type ProfileChoices, readProfile, writeProfile } from '@/lib/profile';
import { formatFragment, readFragment, updateFragment } from '../fragment';
import { recall, remember } from '../memory';
import { findBar, readChoices } from './read-choices';

const storageKey = 'portolan-profile';
const eventName = 'portolan:profile';

let choices: ProfileChoices | undefined;

/** Read once: the bar's fields say what there is to choose. */
export function profileChoices(): ProfileChoices {
  choices ??= readChoices(findBar());
  return choices;
}

/** The parameters of an address that say something of the profile. */
const profileNames = (): string[] => ['release', 'provider', ...profileChoices().options.map(({ id }) => id)];

/** Undefined where the address says nothing of the profile. */
export function profileInAddress(): string | undefined {
  const parameters = readFragment();
  const own = profileNames().flatMap((name): [string, string][] => {
    const value = parameters.get(name);
    return value === undefined ? [] : [[name, value]];
  });
  return own.length > 0 ? formatFragment(own) : undefined;
}

let last: { text: string; profile: Profile; mistakes: readonly Mistake[] } | undefined;

/** The bar carries what it shows, so that every script of the page reads the same. */
function current() {
  const text = findBar()?.dataset.profile ?? profileInAddress() ?? recall(storageKey);
  if (last?.text !== text) last = { text, ...readProfile(new Map(new URLSearchParams(text)), profileChoices()) };
  return last;
}

/** The reader's cluster as the bar of this page shows it; the same object until it changes. */
export const currentProfile = (): Profile => current().profile;

/** What of the address was not understood. */
export const profileMistakes = (): readonly Mistake[] => (profileInAddress() === undefined ? [] : current().mistakes);

/** Calls the listener after each change. */
export function onProfile(listener: (profile: Profile) => void, until?: { signal: AbortSignal }): void {
  document.addEventListener(eventName, () => listener(currentProfile()), until);
}

/** Shows a profile as text, remembers it, and tells everyone. */
export function showProfile(text: string, isKept = true): void {
  const bar = findBar();
  if (!bar || bar.dataset.profile === text) return;
  bar.dataset.profile = text;
  if (isKept) remember(storageKey, text);
  document.dispatchEvent(new CustomEvent(eventName));
}

/** What the reader chose is a step that they can go back from; what a page is about is neither that nor remembered. */
export function chooseProfile(profile: Profile, isChoice = true): void {
  const written = new Map(writeProfile(profile, profileChoices()));
  const parameters = profileNames().map((name): [string, string] => [name, written.get(name) ?? '']);
  if (isChoice || profileInAddress() !== undefined) updateFragment(parameters, { push: isChoice });
  showProfile(formatFragment(written), isChoice);
}
