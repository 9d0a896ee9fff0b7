import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labPrefix, removeSpace } from './space';

const list = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(labPrefix)) : [];

/** The process id in a name, where that process is no lab any more. */
function isLeft(name: string): boolean {
  const id = new RegExp(`^${labPrefix}(\\d+)-`).exec(name)?.[1];
  if (id === undefined) return false;
  try {
    return !readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('scripts/packets');
  } catch {
    return true;
  }
}

/** A run that was killed leaves namespaces, programs in them and folders; one that still runs keeps its own. */
export function clearLeftovers(): void {
  for (const name of new Set([...list('/run/netns'), ...list('/etc/netns')])) if (isLeft(name)) removeSpace(name);
  for (const name of list(tmpdir())) if (isLeft(name)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
}
