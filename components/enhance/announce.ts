/** Said once by screen readers; emptied first, so that the same words are said again. */
export function announce(text: string): void {
  const announcer = document.querySelector('[data-announcer]');
  if (!announcer) return;
  announcer.textContent = '';
  requestAnimationFrame(() => {
    announcer.textContent = text;
  });
}
