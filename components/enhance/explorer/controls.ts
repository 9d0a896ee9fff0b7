import { longestQuery } from '@/lib/search/answer';
import { showOthers } from '@/lib/words/cluster';
import * as words from '@/lib/words/filters';
import { writeText } from '../write-text';
import type { Choices } from './choose-rows';

/** The search box and the fields of the filter bar, under the names that stand in the address. */
export function findControls() {
  const box = document.querySelector<HTMLInputElement>('[data-search-input]');
  const others = document.querySelector<HTMLButtonElement>('[data-others]');
  const selects = [...document.querySelectorAll<HTMLSelectElement>('[data-filters] select')];
  let lengthBefore = 0;
  const areOthersShown = (): boolean => others?.getAttribute('aria-pressed') === 'true';
  const read = (): Map<string, string> =>
    new Map([
      ['q', box?.value.slice(0, longestQuery).trim() ?? ''],
      ...selects.map(({ name, value }): [string, string] => [name, value]),
      ['others', areOthersShown() ? 'shown' : ''],
    ]);

  /** A value that a field does not know leaves it at its first choice. */
  const show = (choices: Choices): void => {
    if (box) box.value = choices.get('q') ?? '';
    lengthBefore = box?.value.length ?? 0;
    others?.setAttribute('aria-pressed', String(choices.get('others') === 'shown'));
    for (const select of selects) {
      select.value = choices.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.selectedIndex = 0;
    }
  };

  /** On narrow screens the filters wait behind a button, which says how many are set. */
  const toggle = document.querySelector<HTMLButtonElement>('[data-filters-toggle]');
  const bar = document.querySelector<HTMLElement>('[data-filters]');
  toggle?.addEventListener('click', () => {
    const isOpen = bar?.toggleAttribute('data-open') ?? false;
    toggle.setAttribute('aria-expanded', String(isOpen));
  });
  /** How many filters are set, and how many rows do not apply; the button that shows these is there only when there are some. */
  const tell = (otherRows: number): void => {
    others?.toggleAttribute('hidden', otherRows === 0);
    writeText(others, showOthers(otherRows));
    const active = selects.filter(({ selectedIndex }) => selectedIndex > 0).length;
    writeText(toggle, active > 0 ? words.filtersSet(active) : words.filters);
  };
  /** Calls back after each change; a key says so, while what was pasted is finished. */
  const onChange = (listener: (isTyping: boolean) => void): void => {
    box?.addEventListener('input', () => {
      const isKey = Math.abs(box.value.length - lengthBefore) <= 1;
      lengthBefore = box.value.length;
      listener(isKey);
    });
    for (const select of selects) select.addEventListener('change', () => listener(false));
    others?.addEventListener('click', () => {
      others.setAttribute('aria-pressed', String(!areOthersShown()));
      listener(false);
    });
    document.querySelector('[data-reset]')?.addEventListener('click', () => {
      show(new Map());
      listener(false);
    });
  };
  return { box, selects, read, show, tell, onChange };
}
