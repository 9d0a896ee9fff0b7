const refusals = /^(Security|NotSupported)Error$/;

/** A browser that is told to keep nothing refuses copies and workers like this; then there is nothing to do. */
export function ignoreRefusal(error: Error): undefined {
  if (!refusals.test(error.name)) throw error;
}
