const restMs = 1500;

/** A button says for a moment what it did; screen readers hear it from the announcer. */
export function confirm(button: HTMLElement, text: string): void {
  const before = button.dataset.before ?? button.textContent ?? '';
  button.dataset.before = before;
  button.textContent = text;
  setTimeout(() => {
    button.textContent = before;
    delete button.dataset.before;
  }, restMs);
}
