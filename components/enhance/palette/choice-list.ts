import { element } from '../element';
import type { Choice } from './palette-item';

const idOf = (place: number): string => `palette-choice-${place}`;

/** The listbox of the palette: the input keeps the focus and names the active line. */
export function createChoiceList(list: HTMLElement, input: HTMLElement) {
  let shown: readonly Choice[] = [];
  let current = 0;
  const mark = (): void => {
    [...list.children].forEach((line, place) => {
      line.setAttribute('aria-selected', String(place === current));
    });
    if (shown.length === 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', idOf(current));
    list.children[current]?.scrollIntoView({ block: 'nearest' });
  };
  const line = ({ kind, label }: Choice, place: number): HTMLElement =>
    element(
      'li',
      { class: 'palette-item', attributes: { role: 'option', id: idOf(place), 'aria-selected': 'false' } },
      element('span', { class: 'palette-kind' }, kind),
      element('span', { class: 'palette-label' }, label),
    );
  return {
    show(choices: readonly Choice[]): void {
      shown = choices;
      current = 0;
      list.replaceChildren(...choices.map(line));
      mark();
    },
    move(by: 1 | -1): void {
      if (shown.length === 0) return;
      current = (current + by + shown.length) % shown.length;
      mark();
    },
    active: (): Choice | undefined => shown[current],
    at: (target: EventTarget | null): Choice | undefined => {
      const item = target instanceof Element ? target.closest('[role="option"]') : null;
      return item ? shown[[...list.children].indexOf(item)] : undefined;
    },
  };
}
