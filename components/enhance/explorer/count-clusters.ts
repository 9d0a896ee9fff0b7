import { isProviderId, type Option } from '@/lib/flows';
import type { Profile } from '@/lib/profile';
import { choice } from '@/lib/words/filters';
import { sortByProfile } from './choose-rows';
import type { ListedRow } from './listed-row';

const selectOf = (name: string) =>
  document.querySelector<HTMLSelectElement>(`[data-profile-bar] select[name="${name}"]`);

interface Counted {
  /** Found and filtered, whatever the cluster. */
  rows: readonly ListedRow[];
  profile: Profile;
  options: readonly Option[];
  /** Rows of earlier releases are among them. */
  isWhole: boolean;
}

/** Writes beside each provider and release how many rows it would leave. */
export function countClusters({ rows, profile, options, isWhole }: Counted): void {
  const write = (select: HTMLSelectElement | null, profileFor: (value: string) => Profile): void => {
    for (const option of select?.options ?? []) {
      option.dataset.label ??= option.text;
      const { applying } = sortByProfile(rows, profileFor(option.value), options);
      option.textContent = choice(option.dataset.label, applying.length);
    }
  };
  write(selectOf('provider'), (id) => ({ ...profile, provider: isProviderId(id) ? id : null }));
  if (isWhole) write(selectOf('release'), (release) => ({ ...profile, release }));
}
