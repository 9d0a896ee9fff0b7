import { copied, notPossible } from '@/lib/words/copied';
import * as words from '@/lib/words/copying';
import { element } from '../element';
import { confirm } from './confirm';
import { copyFormats } from './copy-formats';
import { copyRows } from './copy-rows';

/** Fills the details of a row with buttons, one for each format; what was copied is shown below them. */
export function offerCopies(place: HTMLElement, row: HTMLElement): void {
  if (place.childElementCount > 0) return;
  const snippet = element('code', {});
  const shown = element('pre', { attributes: { tabindex: '0', 'aria-label': words.whatWasCopied } }, snippet);
  shown.hidden = true;
  const buttons = copyFormats.map(({ id, label }) => {
    const copy = async (): Promise<void> => {
      const text = await copyRows(id, [row]);
      confirm(button, text ? copied : notPossible);
      snippet.textContent = text;
      shown.hidden = text === '';
    };
    const button = element(
      'button',
      { class: 'tool', attributes: { type: 'button' }, onClick: () => void copy() },
      label,
    );
    return button;
  });
  place.append(element('span', { class: 'muted' }, words.copyAs), ...buttons, shown);
}
