import {
  type Choice,
  type ChoiceId,
  holdsIn,
  isProviderId,
  minorOf,
  type Option,
  type OptionId,
  type ProviderId,
  type Release,
} from '@/lib/flows';
import * as words from '@/lib/words/cluster';

/** The reader's cluster. `provider` null: not chosen, every provider's rows apply. */
export interface Profile {
  release: Release;
  provider: ProviderId | null;
  /** What differs from the defaults; an option that is not here has its default. */
  choices: Readonly<Record<OptionId, ChoiceId>>;
}

/** What can be chosen at all. */
export interface ProfileChoices {
  /** Oldest first. */
  releases: readonly Release[];
  options: readonly Option[];
}

export function defaultProfile({ releases }: ProfileChoices): Profile {
  return { release: releases.at(-1) ?? '', provider: null, choices: {} };
}

const suits = (
  { providers, releases }: { providers?: Option['providers'] | undefined; releases?: Option['releases'] | undefined },
  { provider, release }: Profile,
): boolean =>
  (!provider || !providers || providers.includes(provider)) && (!releases || holdsIn(releases, release) !== 'no');

const isRuledOut = ({ unless }: Choice, { choices }: Profile): boolean =>
  Object.entries(choices).some((parameter) => parameter.join('=') === unless);

/** The choices that exist for the reader's provider, release and other choices. */
export const choicesOf = (option: Option, profile: Profile): readonly Choice[] =>
  option.choices.filter((choice) => suits(choice, profile) && !isRuledOut(choice, profile));

/** The questions worth asking: bare metal is never asked about vCenter, and nobody where only one answer is left. */
export const optionsOf = (options: readonly Option[], profile: Profile): readonly Option[] =>
  options.filter((option) => suits(option, profile) && choicesOf(option, profile).length > 1);

/** What the reader has: the choice made, else the default, else the only choice that exists; undefined where the option does not exist. */
export function choiceOf(option: Option, profile: Profile): ChoiceId | undefined {
  if (!suits(option, profile)) return undefined;
  const possible = choicesOf(option, profile).map(({ id }) => id);
  const chosen = profile.choices[option.id];
  if (chosen !== undefined && possible.includes(chosen)) return chosen;
  return possible.includes(option.default) ? option.default : possible[0];
}

/** What stands in an address, in order; defaults are left out. */
export function writeProfile(profile: Profile, choices: ProfileChoices): [string, string][] {
  const { release } = defaultProfile(choices);
  return [
    ...(profile.release === release ? [] : [['release', profile.release] satisfies [string, string]]),
    ...(profile.provider ? [['provider', profile.provider] satisfies [string, string]] : []),
    ...optionsOf(choices.options, profile).flatMap((option): [string, string][] => {
      const choice = choiceOf(option, profile) ?? option.default;
      return choice === option.default ? [] : [[option.id, choice]];
    }),
  ];
}

/** What was wrong with one parameter of an address, in a sentence to show beside its field. */
export interface Mistake {
  parameter: string;
  message: string;
}

/** Takes what is right and says what is not; a wrong value falls back to its default and the rest is kept. `v0.21` is 0.21, and so is `0.21.8`, which is said. */
export function readProfile(
  parameters: ReadonlyMap<string, string>,
  choices: ProfileChoices,
): { profile: Profile; mistakes: readonly Mistake[] } {
  const mistakes: Mistake[] = [];
  const complain = (parameter: string, message: string): void => {
    mistakes.push({ parameter, message });
  };
  const newest = defaultProfile(choices).release;
  const asked = (parameters.get('release') ?? newest).replace(/^v(?=\d)/i, '');
  const release = minorOf(asked);
  const isKnown = choices.releases.includes(release);
  if (!isKnown) complain('release', words.unknownRelease(asked.slice(0, 20), newest));
  else if (release !== asked) complain('release', words.patchOfRelease(asked.slice(0, 20), release));
  const name = parameters.get('provider')?.toLowerCase();
  const provider = name !== undefined && isProviderId(name) ? name : null;
  if (name !== undefined && !provider) complain('provider', words.unknownProvider(name.slice(0, 20)));
  const found: Record<OptionId, ChoiceId> = {};
  for (const option of choices.options) {
    const value = parameters.get(option.id);
    if (value === undefined) continue;
    if (option.choices.some(({ id }) => id === value)) found[option.id] = value;
    else complain(option.id, words.unknownChoice(value.slice(0, 20), option.label));
  }
  return { profile: { release: isKnown ? release : newest, provider, choices: found }, mistakes };
}
