import type { Meant } from './meant-permits';
import type { Permit } from './permit';

export interface TextFile {
  name: string;
  body: string;
  /** What the file is, where that is no text. */
  bytes?: Uint8Array;
}

/** The other way round: from what a format wrote back to what it lets through. */
export interface SecondReading {
  /** The format's id. */
  format: string;
  /** Throws on every line that it does not know, so that nothing is passed over. */
  read(files: readonly TextFile[], meant: Meant): Permit[];
  /** What the format makes of something meant: nothing where it has no words for it, more where it names an exception. */
  says?(permit: Permit): readonly Permit[];
  /** What only all of it together tells, such as samples of a range. */
  sums?(permits: readonly Permit[]): readonly Permit[];
}

export const notKnown = (format: string, line: string): Error => new Error(`${format}: "${line}" is not understood`);

/** The lines that say something: without blank ones and those that begin with the sign of a comment. */
export const linesOf = (body: string, sign: string): string[] =>
  body.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith(sign));

/** The lines of all files. */
export const allLines = (files: readonly TextFile[], sign: string): string[] =>
  files.flatMap(({ body }) => linesOf(body, sign));

/** What a reading has to find. */
export const expectedOf = ({ says, sums }: SecondReading, meant: readonly Permit[]): readonly Permit[] => {
  const said = says ? meant.flatMap((permit) => says(permit)) : meant;
  return sums ? sums(said) : said;
};

/** A format that writes one list for all ways does not tell them apart. */
export const withoutWay = ({ way, ...permit }: Permit): Permit => permit;
