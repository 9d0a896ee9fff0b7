import type { Release } from '@/lib/flows';
import { href } from '../site';

interface UpgradePickerProps {
  /** Newest first. */
  releases: readonly Release[];
}

/** Two releases lead to their page; without a script the links below do. */
export function UpgradePicker({ releases }: UpgradePickerProps) {
  const [newest, previous] = releases;
  const choices = releases.map((release) => <option key={release}>{release}</option>);
  return (
    <fieldset className="upgrade-picker js-only" data-upgrade-picker data-base={href('/releases/')}>
      <legend className="sr-only">Two releases to compare</legend>
      <label>
        From
        <select name="from" defaultValue={previous} autoComplete="off">
          {choices}
        </select>
      </label>
      <label>
        To
        <select name="to" defaultValue={newest} autoComplete="off">
          {choices}
        </select>
      </label>
      <button type="button" className="tool">
        Show what changes
      </button>
      <p role="status" data-upgrade-picker-said />
    </fieldset>
  );
}
