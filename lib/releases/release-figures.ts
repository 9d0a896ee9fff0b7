import type { Evidence, Protocol, Release } from '@/lib/flows';

interface Read {
  evidence: readonly Evidence[];
}

export interface ReadPorts extends Read {
  ports: readonly number[];
}

/** What the bare metal provider of a release sets. */
export interface TinkerbellFigures {
  tinkServer: Read & { port: number };
  metadata: Read & { name: string; port: number };
  smeeHttp: Read & { name: string; adminMachinePort: number; managementClusterPort: number; note?: string };
  /** What stands before the parts in the management cluster. */
  front: string;
  kindMappedPorts: ReadPorts;
  /** Null before there was a check. */
  preflightPorts: ReadPorts | null;
  isoBoot: Read & { exists: boolean };
  versions: Readonly<Record<string, string>>;
}

/** What was read in the sources of one release, at the head of its branch. */
export interface ReleaseFigures {
  release: Release;
  branchCommit: string;
  buildToolingBranchCommit: string;
  cilium: Read & { version: string; tunnel: string; port: number; protocol: Protocol };
  versions: Readonly<Record<string, string>>;
  /** Null before there was bare metal. */
  tinkerbell: TinkerbellFigures | null;
  /** The ports that the CLI tries to learn whether an address is taken. */
  ipProbe: ReadPorts;
}
