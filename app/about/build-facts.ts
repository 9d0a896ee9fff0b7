import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { notStated } from '@/lib/words/about';
import 'server-only';

export interface ShippedPackage {
  name: string;
  version: string;
  license: string;
}

interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/** What the build was made of: the commit, where there is one, and the packages that may reach a reader's browser. */
export function getBuildFacts(): { commit: string | undefined; packages: ShippedPackage[] } {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(process.cwd(), 'package-lock.json'), 'utf8'),
  );
  return { commit: readCommit(), packages: shippedPackages(lock.packages) };
}

export function shippedPackages(lock: Record<string, LockedPackage>): ShippedPackage[] {
  const shipped = Object.entries(lock).filter(([path, locked]) => path !== '' && !isTool(locked));
  return shipped.map(([path, { version = '', license = notStated }]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version,
    license,
  }));
}

const isTool = ({ dev, optional, devOptional }: LockedPackage) => dev || optional || devOptional;

/** Unpacked from an archive there is no repository to ask. */
function readCommit(): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return undefined;
  }
}
