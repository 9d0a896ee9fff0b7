/**
 * Whether the text is on the clipboard. On plain `http` there is no clipboard to ask; there the old way, through a selected
 * field, still works, and the reader stands afterwards where they stood.
 */
export async function toClipboard(text: string): Promise<boolean> {
  if (navigator.clipboard && isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
  }
  const { activeElement } = document;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'sr-only';
  const host = document.querySelector('dialog[open]') ?? document.body;
  host.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (activeElement instanceof HTMLElement) activeElement.focus();
  return isCopied;
}
