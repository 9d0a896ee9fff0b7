/** A spreadsheet takes a leading sign, tab or line end for the start of a formula; an apostrophe keeps it text. */
export const plainCell = (text: string): string => (/^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u.test(text) ? `'${text}` : text);
