/** What this machine keeps for the reader; empty where it keeps nothing, or the browser refuses to say. */
export function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function remember(key: string, text: string): void {
  try {
    if (text) localStorage.setItem(key, text);
    else localStorage.removeItem(key);
  } catch {
    // Storage is full or refused: what was chosen holds for this page and its address.
  }
}
