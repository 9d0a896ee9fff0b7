import { readFragment, updateFragment } from '../fragment';
import { type Choice, formatChoice, parseChoice } from './choice';

export const levels = ['zones', 'endpoints', 'ports'] as const;
export type Level = (typeof levels)[number];

/** What the reader asks of the picture; one thing at a time, as it stands in the address. */
export interface State {
  level: Level;
  pinned: Choice | undefined;
  from: string;
  to: string;
  step: string;
  query: string;
}

export function readState(): State {
  const parameters = readFragment();
  return {
    level: levels.find((level) => level === parameters.get('view')) ?? 'ports',
    pinned: parseChoice(parameters.get('show') ?? ''),
    from: parameters.get('from') ?? '',
    to: parameters.get('to') ?? '',
    step: parameters.get('step') ?? '',
    query: parameters.get('q') ?? '',
  };
}

const nothing: Omit<State, 'level'> = { pinned: undefined, from: '', to: '', step: '', query: '' };

/** Asking one thing ends another; the distance stays. */
export function ask(question: Partial<Omit<State, 'level'>>): void {
  const { pinned, from, to, step, query } = { ...nothing, ...question };
  updateFragment(
    [
      ['show', formatChoice(pinned)],
      ['from', from],
      ['to', to],
      ['step', step],
      ['q', query],
    ],
    { push: query === '' },
  );
}

export const chooseLevel = (level: Level): void =>
  updateFragment([['view', level === 'ports' ? '' : level]], { push: false });
