import { startProfile } from '../enhance/profile';

/** Starts the bar for the cluster; what the reader chose in it while React was on its way is chosen again. */
export function startBar(): void {
  const bar = document.querySelector<HTMLElement>('[data-profile-bar]');
  if (!bar || bar.dataset.profile !== undefined) return;
  const chosen = [...bar.querySelectorAll('select')]
    .filter(({ selectedIndex }) => selectedIndex > 0)
    .map((select) => ({ select, value: select.value }));
  startProfile();
  for (const { select, value } of chosen) {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
