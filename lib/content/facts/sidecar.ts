import { type Confidence, type Evidence, type Path, type Phase, paths, phases } from '@/lib/flows';
import {
  atLeastOne,
  flag,
  type Keyed,
  listOf,
  mapOf,
  nameOf,
  nullOr,
  type Reader,
  record,
  text,
  wordOf,
} from '../json/readers';
import { publishedIdOf } from './errata';
import { allEvidence, confidence } from './sourced';
import { zoneOf } from './vocabulary';

/** What does not fit a cell. */
export interface RowFacts {
  phases: Phase[];
  path: Path;
  evidence: Evidence[];
  symmetric?: boolean;
  confidence?: Confidence;
  publishedIds?: string[];
  errataIds?: string[];
  notes?: string[];
  ifClosed?: string | null;
  zones?: { source?: string[]; destination?: string[] };
  /** The flows of the facts that the row stands for. */
  factIds?: string[];
  /** The facts of the code that it stands for. */
  codeFactIds?: string[];
}

interface Known {
  zones: readonly string[];
  publishedIds: readonly string[];
  errata: readonly string[];
}

export const isRowId = (text: string): boolean => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(text);

export function sidecarReader(known: Known): Reader<Keyed<RowFacts | undefined>[]> {
  const narrowed = atLeastOne(zoneOf(known.zones), 'zone');
  const facts: Reader<RowFacts> = record(
    'a row',
    { phases: atLeastOne(wordOf(phases, 'phase'), 'phase'), path: wordOf(paths, 'path'), evidence: allEvidence },
    {
      symmetric: flag,
      confidence,
      publishedIds: listOf(publishedIdOf(known.publishedIds)),
      errataIds: listOf(nameOf(known.errata, 'erratum', 'add it to content/errata.json')),
      notes: listOf(text),
      ifClosed: nullOr(text),
      zones: record('"zones"', {}, { source: narrowed, destination: narrowed }),
      factIds: listOf(text),
      codeFactIds: listOf(text),
    },
  );
  return mapOf(facts);
}
