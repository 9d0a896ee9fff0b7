import type { EndpointId } from '@/lib/flows';
import type { Named } from '../facts/names';

/** Every name and alias of every endpoint; what a "Used By" cell may say. */
export interface Phrasebook {
  find: (phrase: string) => EndpointId | undefined;
  phrases: readonly string[];
}

const fold = (phrase: string): string => phrase.trim().toLowerCase();

export function createPhrasebook(endpoints: readonly Named[]): Phrasebook {
  const ids = new Map(endpoints.flatMap(({ id, names }) => names.map((name) => [fold(name), id] as const)));
  return { find: (phrase) => ids.get(fold(phrase)), phrases: endpoints.flatMap(({ names }) => names) };
}
