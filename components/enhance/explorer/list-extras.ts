/** What a list needs once something was chosen: counts, an order, reasons why rows do not apply or why there are none. */
export { markRow } from './mark-rows';
export { showCounts } from './show-counts';
export { sortRows } from './sort-rows';
export { whyEmpty } from './why-empty';
