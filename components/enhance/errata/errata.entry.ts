import { countOf } from '@/lib/words/errata';
import { readFragment, updateFragment } from '../fragment';

const filter = document.querySelector<HTMLElement>('[data-erratum-filter]');
const slips = [...document.querySelectorAll<HTMLElement>('[data-errata] > li')];
const count = filter?.querySelector('[data-erratum-count]');
const selects = [...(filter?.querySelectorAll('select') ?? [])];

const passes = ({ dataset }: HTMLElement): boolean =>
  selects.every(
    ({ name, value }) => value === '' || (dataset[name] ?? '').split(' ').includes(value) || dataset[name] === value,
  );

function draw(): void {
  for (const slip of slips) slip.hidden = !passes(slip);
  const shown = slips.filter(({ hidden }) => !hidden).length;
  if (count) count.textContent = countOf(shown, slips.length);
}

/** An anchor leads to one erratum, so none is hidden then. */
function restore(): void {
  const parameters = readFragment();
  for (const select of selects) {
    const wanted = parameters.get(select.name) ?? '';
    select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
  }
  draw();
}

function choose(): void {
  updateFragment(
    selects.map(({ name, value }) => [name, value]),
    { push: true },
  );
  draw();
}

filter?.addEventListener('change', choose);
filter?.querySelector('[data-erratum-reset]')?.addEventListener('click', () => {
  for (const select of selects) select.value = '';
  choose();
});
addEventListener('popstate', restore);
restore();
