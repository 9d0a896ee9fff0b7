import type { EndpointId } from '@/lib/flows';
import { nearest } from '../did-you-mean';
import type { Named } from '../facts/names';

/** The listener itself. */
export const self = 'Self';

export type Phrasebook = ReadonlyMap<string, EndpointId>;

const fold = (phrase: string): string => phrase.trim().toLowerCase();

/** Every name and alias of every endpoint. */
export const createPhrasebook = (endpoints: readonly Named[]): Phrasebook =>
  new Map(endpoints.flatMap(({ id, names }) => names.map((name) => [fold(name), id] as const)));

export interface SourceMistake {
  mistake: string;
  part: string;
}

interface Sources {
  sources: EndpointId[];
  mistakes: SourceMistake[];
}

function unknown(part: string, endpoints: readonly Named[]): string {
  const known = [self, ...endpoints.flatMap(({ names }) => names)];
  const meant = nearest(part, known);
  return `"${part}" names no endpoint; ${meant ? `did you mean "${meant}"?` : 'add it to content/endpoints.json'}`;
}

/** The whole cell is tried before its comma-separated parts, so that a phrase with a comma can be a name. */
export function readSources(text: string, listener: EndpointId, endpoints: readonly Named[]): Sources {
  const phrasebook = createPhrasebook(endpoints);
  const find = (phrase: string) => (phrase === self ? listener : phrasebook.get(fold(phrase)));
  const whole = find(text);
  if (whole !== undefined) return { sources: [whole], mistakes: [] };
  const sources: EndpointId[] = [];
  const mistakes: SourceMistake[] = [];
  for (const part of text.split(',').map((some) => some.trim())) {
    const source = find(part);
    if (source === undefined) {
      if (endpoints.length > 0) mistakes.push({ mistake: unknown(part, endpoints), part });
    } else if (sources.includes(source)) {
      mistakes.push({ mistake: `"${part}" names "${source}" a second time; name each endpoint once`, part });
    } else sources.push(source);
  }
  return { sources, mistakes };
}
