import type { Evidence } from '@/lib/flows';
import * as words from '@/lib/words/code-facts';
import type { ReadPorts, ReleaseFigures, TinkerbellFigures } from './release-figures';

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

const ports = (read: ReadPorts | null): Figure | undefined =>
  read ? { value: read.ports.join(', '), evidence: read.evidence } : undefined;

const ofBareMetal = (label: string, read: (figures: TinkerbellFigures) => Figure | undefined): FigureReader => ({
  label,
  isBareMetal: true,
  read: ({ tinkerbell }) => (tinkerbell ? read(tinkerbell) : undefined),
});

const settings: readonly FigureReader[] = [
  ofBareMetal(words.smeeOnAdmin, ({ smeeHttp: { adminMachinePort, evidence } }) => ({
    value: String(adminMachinePort),
    evidence,
  })),
  ofBareMetal(words.smeeInCluster, ({ smeeHttp: { managementClusterPort, evidence } }) => ({
    value: String(managementClusterPort),
    evidence,
  })),
  ofBareMetal(words.metadata, ({ metadata: { name, port, evidence } }) => ({ value: `${name} ${port}`, evidence })),
  ofBareMetal(words.tinkServer, ({ tinkServer: { port, evidence } }) => ({ value: String(port), evidence })),
  ofBareMetal(words.front, ({ front }) => ({ value: front, evidence: [] })),
  ofBareMetal(words.isoBoot, ({ isoBoot: { exists, evidence } }) => ({
    value: exists ? words.yes : words.no,
    evidence,
  })),
  ofBareMetal(words.mappedPorts, ({ kindMappedPorts }) => ports(kindMappedPorts)),
  ofBareMetal(words.freePorts, ({ preflightPorts }) => ports(preflightPorts)),
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
    ...names(({ tinkerbell }) => tinkerbell?.versions).map((label) =>
      ofBareMetal(label, ({ versions }) => toFigure(versions[label])),
    ),
  ];
}
