import type { Erratum } from '@/lib/releases';
import * as words from '@/lib/words/errata';

/** The tables that it stands in; the page as a whole where no row has it. */
export function placeOf({ publishedIds }: Pick<Erratum, 'publishedIds'>): string[] {
  const places = publishedIds.map((id) => id.slice(0, id.indexOf('/')));
  return places.length > 0 ? [...new Set(places)] : ['page'];
}

export interface Facet {
  id: 'status' | 'severity' | 'place' | 'kind';
  label: string;
  choices: readonly { value: string; label: string; count: number }[];
}

const severityNames = { high: words.breaksRules, medium: words.misleads, low: words.wording };

/** What errata can be filtered by, each with the number of errata that it leaves. */
export function toFacets(errata: readonly Erratum[]): Facet[] {
  const choices = (values: Readonly<Record<string, string>>, has: (erratum: Erratum, value: string) => boolean) =>
    Object.entries(values)
      .map(([value, label]) => ({ value, label, count: errata.filter((erratum) => has(erratum, value)).length }))
      .filter(({ count }) => count > 0);
  const kinds = Object.fromEntries(errata.map(({ kind }) => [kind, kind]));
  return [
    {
      id: 'status',
      label: words.status,
      choices: choices(
        { open: words.open, corrected: words.corrected },
        ({ onNewestPage }, value) => onNewestPage === (value === 'open'),
      ),
    },
    {
      id: 'severity',
      label: words.severity,
      choices: choices(severityNames, ({ severity }, value) => severity === value),
    },
    {
      id: 'place',
      label: words.table,
      choices: choices(words.places, (erratum, value) => placeOf(erratum).includes(value)),
    },
    { id: 'kind', label: words.kind, choices: choices(kinds, ({ kind }, value) => kind === value) },
  ];
}
