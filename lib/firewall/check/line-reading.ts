import type { Allowance } from './allowance';

/** What a line opens, which is nothing for those that keep the rest going; undefined where it is not understood. */
export type LineReading = readonly Allowance[] | undefined;

export type ReadLine = (line: string) => LineReading;
