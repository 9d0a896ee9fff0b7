import { providerNames } from '@/lib/flows';
import { anyProvider } from '@/lib/words/cluster';
import { choiceOf, type Profile, type ProfileChoices } from './profile';

/** Said even where they are at their defaults, because most rows hang on them. */
const alwaysSaid = ['boot', 'etcd', 'internet'];

/** The answers that matter, as they finish the sentence "needed with …": `network boot`, `without BMC control`. */
export function describeChoices(profile: Profile, { options }: ProfileChoices): string[] {
  if (!profile.provider && Object.keys(profile.choices).length === 0) return [];
  return options.flatMap((option) => {
    const id = choiceOf(option, profile);
    const isSaid = id !== option.default || (profile.provider && alwaysSaid.includes(option.id));
    const choice = option.choices.find((one) => one.id === id);
    return isSaid && choice ? [choice.when.replace(/^with /, '')] : [];
  });
}

/** The reader's cluster in a line: `0.26, bare metal, network boot, stacked etcd, direct internet access`. */
export function describeProfile(profile: Profile, choices: ProfileChoices): string {
  const provider = profile.provider ? providerNames[profile.provider] : anyProvider;
  return [profile.release, provider, ...describeChoices(profile, choices)].join(', ');
}
