import type { Evidence } from '@/lib/flows';
import * as words from '@/lib/words/code-facts';
import type { ReadPorts, ReleaseFigures } from './release-figures';

interface Figure {
  value: string;
  evidence: readonly Evidence[];
}

export interface FigureChange {
  label: string;
  before: string;
  after: string;
  kind: 'setting' | 'version';
  /** Only bare metal has it. */
  isBareMetal: boolean;
  /** Where the newer value was read, or the older one if there is no newer. */
  evidence: readonly Evidence[];
}

interface FigureReader {
  label: string;
  isBareMetal?: boolean;
  read(figures: ReleaseFigures): Figure | undefined;
}

const ports = (read: ReadPorts | null | undefined): Figure | undefined =>
  read ? { value: read.ports.join(', '), evidence: read.evidence } : undefined;

const settings: readonly FigureReader[] = [
  {
    label: words.smeeOnAdmin,
    isBareMetal: true,
    read: ({ tinkerbell }) =>
      tinkerbell
        ? { value: String(tinkerbell.smeeHttp.adminMachinePort), evidence: tinkerbell.smeeHttp.evidence }
        : undefined,
  },
  {
    label: words.smeeInCluster,
    isBareMetal: true,
    read: ({ tinkerbell }) =>
      tinkerbell
        ? { value: String(tinkerbell.smeeHttp.managementClusterPort), evidence: tinkerbell.smeeHttp.evidence }
        : undefined,
  },
  {
    label: words.metadata,
    isBareMetal: true,
    read: ({ tinkerbell }) =>
      tinkerbell
        ? { value: `${tinkerbell.metadata.name} ${tinkerbell.metadata.port}`, evidence: tinkerbell.metadata.evidence }
        : undefined,
  },
  {
    label: words.tinkServer,
    isBareMetal: true,
    read: ({ tinkerbell }) =>
      tinkerbell ? { value: String(tinkerbell.tinkServer.port), evidence: tinkerbell.tinkServer.evidence } : undefined,
  },
  {
    label: words.front,
    isBareMetal: true,
    read: ({ tinkerbell }) => (tinkerbell ? { value: tinkerbell.front, evidence: [] } : undefined),
  },
  {
    label: words.isoBoot,
    isBareMetal: true,
    read: ({ tinkerbell }) =>
      tinkerbell
        ? { value: tinkerbell.isoBoot.exists ? words.yes : words.no, evidence: tinkerbell.isoBoot.evidence }
        : undefined,
  },
  {
    label: words.mappedPorts,
    isBareMetal: true,
    read: ({ tinkerbell }) => ports(tinkerbell?.kindMappedPorts),
  },
  {
    label: words.freePorts,
    isBareMetal: true,
    read: ({ tinkerbell }) => ports(tinkerbell?.preflightPorts),
  },
  { label: words.triedPorts, read: ({ ipProbe }) => ports(ipProbe) },
  {
    label: words.podNetwork,
    read: ({ cilium }) => ({
      value: words.tunnel(cilium.tunnel, `${cilium.protocol} ${cilium.port}`),
      evidence: cilium.evidence,
    }),
  },
];

/** The figures that differ: what is set first, then the versions of the parts. */
export function compareFigures(before: ReleaseFigures, after: ReleaseFigures): FigureChange[] {
  const changed = (kind: FigureChange['kind'], { label, isBareMetal = false, read }: FigureReader): FigureChange[] => {
    const [old, now] = [read(before), read(after)];
    if ((old?.value ?? '') === (now?.value ?? '')) return [];
    const evidence = (now ?? old)?.evidence ?? [];
    return [{ label, before: old?.value ?? '', after: now?.value ?? '', kind, isBareMetal, evidence }];
  };
  return [
    ...settings.flatMap((reader) => changed('setting', reader)),
    ...versionReaders(before, after).flatMap((reader) => changed('version', reader)),
  ];
}

/** A commit is shown as short as git shows it. */
const shorten = (version: string): string => (/^[0-9a-f]{40}$/.test(version) ? version.slice(0, 7) : version);

const toFigure = (version: string | undefined): Figure | undefined =>
  version === undefined ? undefined : { value: shorten(version), evidence: [] };

function versionReaders(before: ReleaseFigures, after: ReleaseFigures): FigureReader[] {
  const names = (pick: (figures: ReleaseFigures) => object | undefined) => [
    ...new Set([before, after].flatMap((figures) => Object.keys(pick(figures) ?? {}))),
  ];
  return [
    {
      label: 'cilium',
      read: ({ cilium }) => ({ value: cilium.version, evidence: cilium.evidence }),
    },
    ...names(({ versions }) => versions).map(
      (label): FigureReader => ({ label, read: ({ versions }) => toFigure(versions[label]) }),
    ),
    ...names(({ tinkerbell }) => tinkerbell?.versions).map(
      (label): FigureReader => ({
        label,
        isBareMetal: true,
        read: ({ tinkerbell }) => toFigure(tinkerbell?.versions[label]),
      }),
    ),
  ];
}
