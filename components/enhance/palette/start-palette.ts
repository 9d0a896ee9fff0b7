const open = async (): Promise<void> => (await import('./open-palette')).openPalette();

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The search box of the explorer, where the page has one in sight. */
const searchBox = (): HTMLInputElement | null => document.querySelector<HTMLInputElement>('input[data-search-input]');

addEventListener('keydown', (event) => {
  const isPalette =
    (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k';
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  if (!isPalette && !isSlash) return;
  event.preventDefault();
  const box = isSlash ? searchBox() : null;
  if (box) box.select();
  else void open();
});

document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.closest('[data-palette-open]')) void open();
});

export {};
