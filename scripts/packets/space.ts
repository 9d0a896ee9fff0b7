import { rmSync } from 'node:fs';
import { attempt, must } from './shell';

/** What the names of all namespaces of a lab begin with; the process id follows. */
export const labPrefix = 'portolan-';

/** Two labs that make the first namespace of a system at once get in each other's way; the second try does not. */
export function addSpace(name: string): void {
  const add = ['ip', 'netns', 'add', name];
  if (attempt(add).status === 0) return;
  attempt(['ip', 'netns', 'del', name]);
  must(add);
}

/** Ends what still runs in it: the child of a wrapper survives its wrapper. */
export function removeSpace(name: string): void {
  for (const id of attempt(['ip', 'netns', 'pids', name]).stdout.split(/\s+/).filter(Boolean)) {
    attempt(['kill', '-9', id]);
  }
  attempt(['ip', 'netns', 'del', name]);
  rmSync(`/etc/netns/${name}`, { recursive: true, force: true });
}
