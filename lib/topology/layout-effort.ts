export type Options = Readonly<Record<string, string>>;

/** Of every picture, for the engine. */
const always: Options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.partitioning.activate': 'true',
  'elk.randomSeed': '5',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
  'elk.layered.spacing.nodeNodeBetweenLayers': '22',
  'elk.spacing.nodeNode': '22',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.edgeNode': '12',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
};

export interface Walk {
  /** Whether lines to the same ends become one line on their way. */
  joins: boolean;
  /** Lays out so often. */
  rounds: number;
}

interface Effort {
  walks: readonly Walk[];
  options: Options;
}

/** Joined lines are mostly clearer, and where they are not, the others show it soon. */
const careful: Effort = {
  walks: [
    { joins: true, rounds: 8 },
    { joins: false, rounds: 3 },
  ],
  options: { ...always, 'elk.layered.thoroughness': '10', 'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX' },
};

/** The careful placement keeps more lines straight, and its time grows far faster than the picture. */
const quick: Effort = {
  walks: [{ joins: false, rounds: 2 }],
  options: { ...always, 'elk.layered.thoroughness': '7', 'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF' },
};

/** Nobody follows single lines in a larger picture; those of real clusters have some fifty. */
const mostCarefulLines = 150;

export const effortFor = (lines: number): Effort => (lines > mostCarefulLines ? quick : careful);
