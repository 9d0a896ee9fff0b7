import { chooseTwo } from '@/lib/words/releases';
import { pageUrl } from '../row-address';

const picker = document.querySelector<HTMLElement>('[data-upgrade-picker]');

const chosen = (name: string): string => picker?.querySelector<HTMLSelectElement>(`[name="${name}"]`)?.value ?? '';

/** The pages of the other order lead back to this one by themselves. */
function goToPair(): void {
  const [from, to] = [chosen('from'), chosen('to')];
  const said = picker?.querySelector('[data-upgrade-picker-said]');
  if (from === to) {
    if (said) said.textContent = chooseTwo;
    return;
  }
  location.assign(pageUrl(`/releases/${from}/${to}/`));
}

picker?.querySelector('button')?.addEventListener('click', goToPair);
