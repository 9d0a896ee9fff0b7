import { existsSync, readFileSync } from 'node:fs';

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** Counts of a Vitest report; a file that could not be loaded holds no test, so it counts as one that failed. */
export function readUnitReport(file, isFine) {
  const report = read(file);
  return held({ passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 }, isFine);
}

/** Counts of a Playwright report; what passed only at a second try has not passed. */
export function readBrowserReport(file, isFine) {
  const stats = read(file)?.stats;
  return held({ passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) }, isFine);
}

/** Without a report and without a failure the lab could not be set up on this system, which it has said. */
export function readPacketReport(file, isFine) {
  const report = read(file);
  return !report && isFine ? { passed: 0, failed: 0 } : held(report ?? { passed: 0, failed: 0 }, isFine);
}

/** A run that failed without a failed test, or that ran no test, has failed. */
export function held({ passed, failed }, isFine) {
  const isUnexplained = failed === 0 && (!isFine || passed === 0);
  return { passed, failed: isUnexplained ? 1 : failed };
}

export function addUp(counts) {
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
