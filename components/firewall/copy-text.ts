import { copied, notAllowed, selected } from '@/lib/words/firewall';
import { toClipboard } from '../enhance/copy/to-clipboard';

/** Where a page may not copy, the text is selected for the reader's own keys. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<string> {
  if (await toClipboard(text)) return copied;
  if (!field) return notAllowed;
  field.hidden = false;
  field.value = text;
  field.focus();
  field.select();
  return selected;
}
