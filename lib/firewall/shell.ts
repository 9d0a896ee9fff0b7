/** One argument of a shell command, whatever is in it. */
export const toArgument = (text: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9._:/,+-]*$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
