/** Work that is asked for again and again is done once, before the next picture; `now` does waiting work at once. */
function oncePerFrame(work: () => void) {
  let frame = 0;
  const now = (): void => {
    if (frame === 0) return;
    cancelAnimationFrame(frame);
    frame = 0;
    work();
  };
  const ask = (): void => {
    frame ||= requestAnimationFrame(now);
  };
  return { ask, now };
}

/** The same, after the next picture: for what may come a frame later. */
export function onceAfterFrame(work: () => void): () => void {
  const after = oncePerFrame(work);
  return oncePerFrame(after.ask).ask;
}

/** A quarter of a frame. */
const cheapMs = 4;

/**
 * The same, but at once where the last time cost little, so that a fast machine waits for no picture; `ask` tells whether it
 * was done at once.
 */
export function onceAffordable(work: () => void) {
  let cost = 0;
  const timed = (): void => {
    const start = performance.now();
    work();
    cost = performance.now() - start;
  };
  const { ask, now } = oncePerFrame(timed);
  const askOrDo = (): boolean => {
    const isCheap = cost < cheapMs;
    if (isCheap) timed();
    else ask();
    return isCheap;
  };
  return { ask: askOrDo, now };
}
