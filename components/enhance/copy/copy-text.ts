/** How a text gets to the clipboard is fetched by the first who copies. */
export async function copyText(text: string): Promise<boolean> {
  try {
    return await (await import('./to-clipboard')).toClipboard(text);
  } catch {
    return false;
  }
}
