import { copied } from '@/lib/words/copied';
import { confirm } from '../copy/confirm';
import { copyRows } from '../copy/copy-rows';
import { currentProfile, profileChoices } from '../profile';
import type { ListedRow } from './listed-row';

/** Copies what the list shows in the way that the button names. */
export async function copyList(button: HTMLElement, rows: readonly ListedRow[]): Promise<void> {
  const elements = rows.map(({ element }) => element);
  const cluster = { profile: currentProfile(), options: profileChoices().options };
  if (await copyRows(button.dataset.copyList ?? '', elements, cluster)) confirm(button, copied);
}
