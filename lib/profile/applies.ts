import { type Condition, describeCondition, formatReleaseSpan, holdsIn, type Opening, type Option } from '@/lib/flows';
import * as words from '@/lib/words/cluster';
import { choiceOf, type Profile } from './profile';

/** What decides for which clusters a row or flow is. */
export type Conditional = Pick<Opening, 'providers' | 'releases' | 'need'>;

/** `unverified`: it applies as far as is known, but nobody checked the chosen release. */
type Applicability = { applies: true; verified: boolean } | { applies: false; reason: string };

function meets({ option: id, choices }: Condition, profile: Profile, options: readonly Option[]): boolean {
  if (id === 'provider') return profile.provider === null || choices.includes(profile.provider);
  const isAnswered = profile.provider !== null || profile.choices[id] !== undefined;
  if (!isAnswered) return true;
  const option = options.find((candidate) => candidate.id === id);
  const choice = option && choiceOf(option, profile);
  return choice !== undefined && choices.includes(choice);
}

/**
 * Whether a row or flow concerns the reader's cluster, and if not, the first reason why.
 * Without a provider there is no profile yet: only what was chosen by hand hides a row, never a default.
 */
export function applies(opening: Conditional, profile: Profile, options: readonly Option[]): Applicability {
  const holds = holdsIn(opening.releases, profile.release);
  const provider: Condition = { option: 'provider', choices: opening.providers };
  const conditions = opening.need.kind === 'when' ? opening.need.conditions : [];
  const unmet = [provider, ...conditions].find((condition) => !meets(condition, profile, options));
  if (holds === 'no' && unmet !== provider)
    return { applies: false, reason: words.onlyIn(formatReleaseSpan(opening.releases)) };
  if (unmet) return { applies: false, reason: words.onlyWith(describeCondition(unmet, options)) };
  return { applies: true, verified: holds === 'yes' };
}
