import type { EndpointId } from '@/lib/flows';
import { nearest } from '../did-you-mean';
import type { Phrasebook } from './phrasebook';

/** The listener itself. */
const self = 'Self';

interface SourceMistake {
  mistake: string;
  part: string;
}

interface Sources {
  sources: EndpointId[];
  mistakes: SourceMistake[];
}

function unknown(part: string, phrases: readonly string[]): string {
  if (part === '') return 'a comma has no name beside it; remove it, or name who is missing';
  const meant = nearest(part, [self, ...phrases]);
  return `"${part}" names no endpoint; ${meant ? `did you mean "${meant}"?` : 'add it to content/endpoints.json'}`;
}

/** The whole cell is tried before its comma-separated parts, so that a phrase with a comma can be a name. */
export function readSources(text: string, listener: EndpointId, { find, phrases }: Phrasebook): Sources {
  const resolve = (phrase: string) => (phrase === self ? listener : find(phrase));
  const whole = resolve(text);
  if (whole !== undefined) return { sources: [whole], mistakes: [] };
  const sources: EndpointId[] = [];
  const mistakes: SourceMistake[] = [];
  for (const part of text.split(',').map((some) => some.trim())) {
    const source = resolve(part);
    if (source === undefined) {
      if (phrases.length > 0) mistakes.push({ mistake: unknown(part, phrases), part });
    } else if (sources.includes(source)) {
      mistakes.push({ mistake: `"${part}" names "${source}" a second time; name each endpoint once`, part });
    } else sources.push(source);
  }
  return { sources, mistakes };
}
