import { copied, notAllowed, selected } from '@/lib/words/firewall';

/** The clipboard, where the page may use it; on plain http the text is selected for the reader's own keys. */
export async function copyText(text: string, field: HTMLTextAreaElement | null): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    if (!field) return notAllowed;
    field.hidden = false;
    field.value = text;
    field.focus();
    field.select();
    return selected;
  }
}
