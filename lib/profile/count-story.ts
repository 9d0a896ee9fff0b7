import * as words from '@/lib/words/cluster';
import { describeProfile } from './describe-profile';
import type { Profile, ProfileChoices } from './profile';

interface RowCounts {
  /** Rows on the screen that apply. */
  shown: number;
  /** Rows that apply to the profile, whatever was searched and filtered. */
  applying: number;
  /** Rows of the chosen release. */
  all: number;
  /** Of those shown, rows that nobody checked for the chosen release. */
  unverified: number;
}

/** The count in a sentence: `74 of 128 rows apply to: 0.26, bare metal, …`. */
export function tellCount(
  { shown, applying, all, unverified }: RowCounts,
  profile: Profile,
  choices: ProfileChoices,
): string {
  const whom = describeProfile(profile, choices);
  const story =
    shown < applying
      ? words.someShown(shown, applying, whom)
      : applying < all
        ? words.someApply(applying, all, whom)
        : words.allApply(all, whom);
  return unverified > 0 ? words.notVerified(story, unverified, profile.release) : story;
}
