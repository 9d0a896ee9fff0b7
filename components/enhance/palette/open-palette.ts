import { longestQuery } from '@/lib/search/answer';
import * as words from '@/lib/words/palette';
import { copyText } from '../copy/copy-text';
import { element } from '../element';
import { loadSearch } from '../search/load-search';
import { loadData } from '../site-data';
import { createChoiceList } from './choice-list';
import { type PaletteSources, toChoices, toFirstChoices } from './choices';
import type { Choice, PaletteItem } from './palette-item';

async function loadSources(): Promise<PaletteSources> {
  const [{ createFor, index }, items] = await Promise.all([
    loadSearch(),
    loadData<PaletteItem[]>('/data/palette.json'),
  ]);
  return { search: createFor(index.release), rows: index.rows, items };
}

function draw() {
  const input = element('input', {
    class: 'palette-input',
    attributes: {
      type: 'text',
      role: 'combobox',
      'aria-label': words.label,
      'aria-expanded': 'true',
      'aria-controls': 'palette-list',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      spellcheck: 'false',
      maxlength: String(longestQuery),
      placeholder: words.placeholder,
    },
  });
  const list = element('ul', {
    class: 'palette-list',
    attributes: { id: 'palette-list', role: 'listbox', 'aria-label': words.results },
  });
  const help = matchMedia('(pointer: coarse)').matches ? '' : words.help;
  const status = element('p', { class: 'palette-help', attributes: { role: 'status' } }, help);
  const dialog = element(
    'dialog',
    { class: 'palette', attributes: { 'aria-label': words.search } },
    input,
    list,
    status,
  );
  document.body.append(dialog);
  return { dialog, input, list, status };
}

let palette: { show(): void } | undefined;

/** Shows the palette; what it needs is loaded the first time, and a query typed meanwhile is answered when it is there. */
export function openPalette(): void {
  palette ??= createPalette();
  palette.show();
}

function createPalette() {
  const { dialog, input, list, status } = draw();
  const choices = createChoiceList(list, input);
  let sources: PaletteSources | undefined;
  const refresh = (): void => {
    if (!sources) return;
    const query = input.value.trim();
    choices.show(query ? toChoices(sources, query) : toFirstChoices(sources.items, search));
  };
  const search = (query: string): void => {
    input.value = query;
    refresh();
  };
  const load = async (): Promise<void> => {
    try {
      sources ??= await loadSources();
      refresh();
    } catch {
      status.textContent = words.notLoaded;
    }
  };
  /** A recent search is searched again; everything else is gone to. */
  const take = (choice: Choice | undefined): void => {
    if (choice && choice.kind !== words.recent) dialog.close();
    choice?.choose();
  };
  const copy = async (): Promise<void> => {
    const text = choices.active()?.copy;
    if (text) status.textContent = (await copyText(text)) ? words.copied(text) : words.notPossible;
  };
  input.addEventListener('input', refresh);
  input.addEventListener('keydown', (event) => {
    const isCopy = (event.ctrlKey || event.metaKey) && event.key === 'c' && input.selectionStart === input.selectionEnd;
    if (event.key === 'ArrowDown') choices.move(1);
    else if (event.key === 'ArrowUp') choices.move(-1);
    else if (event.key === 'Enter' && !event.isComposing) take(choices.active());
    else if (isCopy) void copy();
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', (event) => {
    take(choices.at(event.target));
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  return {
    show: () => {
      if (!dialog.open) dialog.showModal();
      input.select();
      void load();
    },
  };
}
