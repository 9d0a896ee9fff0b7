import type { Allowance } from './allowance';

/** What a line says, `nothing` where it says nothing about openings, undefined where it is not understood. */
export type LineReading = readonly Allowance[] | 'nothing' | undefined;

export type ReadLine = (line: string) => LineReading;
