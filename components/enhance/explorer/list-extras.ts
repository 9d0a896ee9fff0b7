/** What a list needs once it is sorted or shows rows that do not apply; most readers never ask for it. */
export { markRow } from './mark-rows';
export { sortRows } from './sort-rows';
