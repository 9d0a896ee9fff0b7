/** One thing that was tried; `wrong` is empty where it came out as meant. */
export interface Line {
  what: string;
  wrong: string;
}

const failed = (lines: readonly Line[]): Line[] => lines.filter(({ wrong }) => wrong !== '');

/** A test of the test: it holds when the run inside it failed. */
export function mustFail(what: string, lines: readonly Line[]): Line {
  const caught = failed(lines);
  const [first] = caught;
  if (!first) return { what, wrong: 'nothing was noticed' };
  return {
    what: `${what}: noticed in ${caught.length} of ${lines.length}, first ${first.what} (${first.wrong})`,
    wrong: '',
  };
}

/** Prints one line for what held, and every line that did not. */
export function say(title: string, lines: readonly Line[], from: number): { passed: number; failed: number } {
  const wrong = failed(lines);
  const passed = lines.length - wrong.length;
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  const isFine = wrong.length === 0 && passed > 0;
  console.log(`${isFine ? 'ok  ' : 'FAIL'} ${title}: ${passed} of ${lines.length}, ${seconds} s`);
  for (const line of wrong) console.log(`     ${line.what}: ${line.wrong}`);
  return { passed, failed: passed === 0 && wrong.length === 0 ? 1 : wrong.length };
}
