import { copyAt } from '../copy/copy-at';
import { currentProfile, profileChoices } from '../profile';
import type { ListedRow } from './listed-row';

/** Copies what the list shows in the way that the button names. */
export async function copyList(button: HTMLElement, rows: readonly ListedRow[]): Promise<void> {
  const elements = rows.map(({ element }) => element);
  const cluster = { profile: currentProfile(), options: profileChoices().options };
  await copyAt(button, button.dataset.copyList ?? '', elements, cluster);
}
