import { readFragment, updateFragment } from '../fragment';
import { onceAffordable } from '../once-per-frame';
import type { createAnsweredList } from './answered-list';
import type { findControls } from './controls';

const restMs = 500;

/** The list follows each key as soon as it can, the address and what is below the screen once typing rests. */
export function refreshAsOneTypes(
  controls: ReturnType<typeof findControls>,
  { draw, fetchNeeded, setBusy }: ReturnType<typeof createAnsweredList>,
  pause: () => void,
) {
  const { box } = controls;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const writeAddress = (push: boolean): void => updateFragment(controls.read(), { push });

  /** Writing an address costs more than a search, so it waits until typing rests. */
  const rest = (): void => {
    writeAddress(false);
    draw(true);
  };

  const refresh = async (settled: boolean): Promise<void> => {
    clearTimeout(resting);
    const fetching = fetchNeeded();
    if (fetching) await fetching;
    clearTimeout(resting); // Several keys may have waited for the search.
    draw(settled);
    if (!settled) resting = setTimeout(rest, restMs);
  };

  const update = ({ push }: { push: boolean }): void => {
    writeAddress(push);
    void refresh(true);
  };

  const restore = (): void => {
    controls.show(readFragment());
    void refresh(true);
  };

  const keys = onceAffordable(() => refresh(false));
  const onKey = (): void => {
    pause();
    const isDrawn = keys.ask();
    if (!isDrawn) setBusy(true);
  };
  controls.onChange((isTyping) => (isTyping ? onKey() : update({ push: true })));
  box?.addEventListener('change', () => writeAddress(false));
  box?.addEventListener('keydown', ({ key }) => {
    if (key === 'Enter' || key === 'ArrowDown') keys.now();
  });

  return { refresh, update, restore };
}
