import { recall, remember } from '../memory';

const key = 'portolan-recent-searches';
const most = 6;

/** What was searched for last; it never leaves the machine, and others may have written there. */
export function readRecent(): string[] {
  try {
    const stored: unknown = JSON.parse(recall(key) || '[]');
    return Array.isArray(stored) ? stored.filter((entry) => typeof entry === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberSearch(query: string): void {
  const entry = query.trim().slice(0, 120);
  if (!entry) return;
  const list = [entry, ...readRecent().filter((other) => other !== entry)].slice(0, most);
  remember(key, JSON.stringify(list));
}
