import { type Keyed, listOf, mapOf, type Reader, record, text } from '../json/readers';

/** Every row id that was ever given out, so that none vanishes or comes to mean something else. */
export interface LockedRow {
  /** Listener and purpose when the id was given out; they help to find a row whose id was lost. */
  listener?: string;
  purpose?: string;
  /** Ids that the row had before; links to them still find it. */
  former?: string[];
}

export const rowLock: Reader<Keyed<LockedRow | undefined>[]> = mapOf(
  record('an entry of the lock', {}, { listener: text, purpose: text, former: listOf(text) }),
);
