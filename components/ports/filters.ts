import { directions, protocols, type Row } from '@/lib/flows';
import * as words from '@/lib/words/filters';
import { directionNames } from '@/lib/words/flows';
import type { FilterName } from '../enhance/explorer/choose-rows';
import { nameOf, type Surroundings } from './surroundings';

interface FilterChoice {
  value: string;
  label: string;
  count: number;
}

export interface Filter {
  id: FilterName;
  label: string;
  choices: readonly FilterChoice[];
}

const needs = [
  { value: 'always', label: words.always },
  { value: 'when', label: words.onCondition },
  { value: 'optional', label: words.optional },
];

/**
 * The filters with what there is to choose; the attributes of a row are read under the same names. Where the page shows
 * every row, a script finds there who talks and who listens, so these are not written out a second time.
 */
export function toFilters(
  rows: readonly Row[],
  surroundings: Surroundings,
  { areAllShown }: { areAllShown: boolean },
): Filter[] {
  const choice = (value: string, label: string, has: (row: Row) => boolean): FilterChoice => {
    return { value, label, count: rows.filter(has).length };
  };
  const endpoints = (ids: readonly string[], has: (row: Row, id: string) => boolean): FilterChoice[] =>
    [...new Set(areAllShown ? [] : ids)]
      .map((id) => choice(id, nameOf(surroundings, id), (row) => has(row, id)))
      .sort((a, b) => a.label.localeCompare(b.label));
  const sources = rows.flatMap((row) => row.sources);
  const listeners = rows.map(({ listener }) => listener);
  return [
    {
      id: 'protocol',
      label: words.protocol,
      choices: protocols.map((id) => choice(id, id, (row) => row.protocol === id)),
    },
    { id: 'source', label: words.from, choices: endpoints(sources, (row, id) => row.sources.includes(id)) },
    { id: 'destination', label: words.to, choices: endpoints(listeners, (row, id) => row.listener === id) },
    {
      id: 'direction',
      label: words.direction,
      choices: directions.map((id) => choice(id, directionNames[id], (row) => row.direction === id)),
    },
    {
      id: 'need',
      label: words.needed,
      choices: needs.map(({ value, label }) => choice(value, label, (row) => row.need.kind === value)),
    },
  ];
}
