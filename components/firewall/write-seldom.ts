/** Safari takes a hundred changes of an address in half a minute, which is less than a reader types. */
const often = 500;

/** The first text is written at once; of those that come soon after it only the last, when its time has come. */
export function createSeldomWriter(write: (text: string) => void) {
  let waiting: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting === undefined) return;
    const text = waiting;
    waiting = undefined;
    start(text);
  };
  const start = (text: string): void => {
    write(text);
    timer = setTimeout(finish, often);
  };
  return {
    write(text: string): void {
      if (timer === undefined) start(text);
      else waiting = text;
    },
    /** Writes what waits: the page goes. */
    finish,
    /** What waits is not true any more: the address was changed by others. */
    drop(): void {
      waiting = undefined;
    },
  };
}
