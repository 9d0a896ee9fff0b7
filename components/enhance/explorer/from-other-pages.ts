/** What is read from other pages of the site, in one file: rows for the list, and the details of a row. */
export { fetchRows, leavePages } from './fetch-rows';
export { toggleRow } from './open-row';
