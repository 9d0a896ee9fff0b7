/** Arrows walk through the box and the links below it; Escape goes back to the box and closes; Enter takes the best. */
export function moveAmongResults(box: HTMLInputElement, panel: HTMLElement, onClose: () => void): void {
  const stops = (): HTMLElement[] => [box, ...panel.querySelectorAll<HTMLElement>('a')];
  const close = (): void => {
    panel.hidden = true;
    onClose();
  };
  const step = (by: 1 | -1): void => {
    const all = stops();
    const { activeElement } = document;
    const at = activeElement instanceof HTMLElement ? all.indexOf(activeElement) : -1;
    all[(at + by + all.length) % all.length]?.focus();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape' && !panel.hidden) {
      close();
      box.focus();
    } else if (event.key === 'Enter' && document.activeElement === box && !event.isComposing) stops()[1]?.click();
    else return;
    event.preventDefault();
  };
  box.addEventListener('keydown', onKey);
  panel.addEventListener('keydown', onKey);
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && target !== box && !panel.contains(target)) close();
  });
}
