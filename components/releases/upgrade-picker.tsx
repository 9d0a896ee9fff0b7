import type { Release } from '@/lib/flows';
import * as words from '@/lib/words/releases';

interface UpgradePickerProps {
  /** Newest first. */
  releases: readonly Release[];
}

/** Two releases lead to their page; without a script the links below do. */
export function UpgradePicker({ releases }: UpgradePickerProps) {
  const [newest, previous] = releases;
  const choices = releases.map((release) => <option key={release}>{release}</option>);
  return (
    <fieldset className="upgrade-picker js-only" data-upgrade-picker>
      <legend className="sr-only">{words.twoReleases}</legend>
      <label>
        {words.from}
        <select name="from" defaultValue={previous} autoComplete="off">
          {choices}
        </select>
      </label>
      <label>
        {words.to}
        <select name="to" defaultValue={newest} autoComplete="off">
          {choices}
        </select>
      </label>
      <button type="button" className="tool">
        {words.show}
      </button>
      <p role="status" data-upgrade-picker-said />
    </fieldset>
  );
}
