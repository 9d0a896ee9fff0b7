import { directions, protocols, type Row } from '@/lib/flows';
import * as words from '@/lib/words/filters';
import { nameOf, type Surroundings } from './surroundings';

export interface FilterChoice {
  value: string;
  label: string;
  count: number;
}

export interface Filter {
  id: string;
  label: string;
  choices: readonly FilterChoice[];
}

const needs = [
  { value: 'always', label: words.always },
  { value: 'when', label: words.onCondition },
  { value: 'optional', label: words.optional },
];

/** The filters with what there is to choose; the attributes of a row are read under the same names. */
export function toFilters(rows: readonly Row[], surroundings: Surroundings): Filter[] {
  const count = (has: (row: Row) => boolean) => rows.filter(has).length;
  const endpoints = (ids: readonly string[], has: (row: Row, id: string) => boolean): FilterChoice[] =>
    [...new Set(ids)]
      .map((id) => ({ value: id, label: nameOf(surroundings, id), count: count((row) => has(row, id)) }))
      .sort((a, b) => a.label.localeCompare(b.label));
  const sources = rows.flatMap((row) => row.sources);
  const listeners = rows.map(({ listener }) => listener);
  const choices = (values: readonly string[], has: (row: Row, value: string) => boolean): FilterChoice[] =>
    values.map((value) => ({
      value,
      label: value,
      count: count((row) => has(row, value)),
    }));
  return [
    { id: 'protocol', label: words.protocol, choices: choices(protocols, (row, id) => row.protocol === id) },
    { id: 'source', label: words.from, choices: endpoints(sources, (row, id) => row.sources.includes(id)) },
    { id: 'destination', label: words.to, choices: endpoints(listeners, (row, id) => row.listener === id) },
    { id: 'direction', label: words.direction, choices: choices(directions, (row, id) => row.direction === id) },
    {
      id: 'need',
      label: words.needed,
      choices: needs.map((need) => ({ ...need, count: count((row) => row.need.kind === need.value) })),
    },
  ];
}
