const patience = 10_000;
const often = 30;

/** React marks the elements that it has taken over; `e2e/next-runtime.spec.ts` tells when an upgrade does it otherwise. */
const isReact = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactProps'));

/** A button pressed while React is on its way is pressed again once React is there; nothing a reader did is lost. */
export function replayClicks(): void {
  const pressed: HTMLElement[] = [];
  const remember = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-hydrate] button') : null;
    if (button && !isReact(button)) pressed.push(button);
  };
  addEventListener('click', remember, true);
  const started = performance.now();
  const look = () => {
    const view = document.querySelector('[data-hydrate]');
    const isThere = view !== null && isReact(view);
    if (!isThere && performance.now() - started < patience) return setTimeout(look, often);
    removeEventListener('click', remember, true);
    if (isThere) for (const button of pressed) button.click();
  };
  look();
}
