const key = 'portolan-recent-searches';
const most = 6;

/** What was searched for last; it never leaves the machine, and is nothing where storage is refused. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const entry = query.trim().slice(0, 120);
  if (!entry) return;
  const list = [entry, ...readRecent().filter((other) => other !== entry)].slice(0, most);
  try {
    localStorage.setItem(key, JSON.stringify(list));
  } catch {
    // Storage is full or refused: searching works without a memory.
  }
}
